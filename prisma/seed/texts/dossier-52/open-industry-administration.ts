// Demonstration texts for the demo world, not legal advice.
import { inField } from './dossier.types.ts';

const industry = inField('Khuyến công, cụm công nghiệp, an toàn thực phẩm', 'ĐCK', [
  {
    subject: 'Hỗ trợ khuyến công cho tổ hợp tác ép tinh dầu quế thay nồi chưng cất',
    body: 'Tổ hợp tác 9 hộ đang dùng nồi chưng cất đốt củi, tốn củi và nguy hiểm. Tổ muốn được hỗ trợ nồi hơi inox, công suất 500 kg lá một mẻ. Đề nghị cho biết điều kiện, mức hỗ trợ và thời điểm đăng ký.',
  },
  {
    subject: 'Cụm công nghiệp Trà Bồng chưa lấp đầy: xã làm gì khi doanh nghiệp hỏi thuê đất?',
    body: 'Cụm công nghiệp do huyện cũ thành lập hiện chưa có đơn vị quản lý. Ba cơ sở chế biến gỗ, quế hỏi thuê đất. Xã chưa biết chuyển hồ sơ về đâu và ai giữ hồ sơ quy hoạch của cụm.',
  },
  {
    subject: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp xã lần đầu',
    body: 'Năm nay xã dự kiến bình chọn nhang quế, tinh dầu quế, chổi đót. Xã chưa có mẫu quyết định, thang điểm, số thành viên hội đồng. Đề nghị gửi bộ mẫu để xã thực hiện.',
  },
  {
    subject: 'Cơ sở làm bánh tráng, bún tươi ở xã do ai kiểm tra an toàn thực phẩm?',
    body: 'Xã có 7 cơ sở bún, bánh tráng, 3 cơ sở nước đá. Đợt kiểm tra trước, ba ngành cùng đến trong một tuần. Xã đề nghị làm rõ cơ quan quản lý từng nhóm để lập một đoàn chung.',
  },
  {
    subject: 'Lò sấy quế dùng củi có phải kiểm toán năng lượng, được vay vốn đổi công nghệ không?',
    body: 'Các chủ lò nghe nói sắp bắt buộc tiết kiệm năng lượng, lo không đủ tiền đổi lò điện. Đề nghị cho biết quy định áp dụng cho cơ sở nhỏ và nguồn vốn ưu đãi nếu có.',
  },
]);

const consumersAndSurveillance = [
  ...inField('Bảo vệ người tiêu dùng, quản lý thị trường', 'UBCTQG', [
    {
      subject: 'Công ty bán nồi chảo tại nhà văn hóa thôn không thông báo trước với xã',
      body: 'Ngày 9 vừa qua một nhóm bán nồi chảo, ghế mát xa tại nhà văn hóa thôn 3, thu của 17 cụ già gần 40 triệu đồng. Khi xã đến thì đã đi. Xin hướng dẫn bảo vệ quyền lợi cho các cụ và xử lý thôn cho mượn hội trường.',
    },
    {
      subject: 'Nhóm kêu gọi đầu tư "trồng quế online" lãi 5% mỗi tháng có phải đa cấp không?',
      body: 'Có nhóm tổ chức họp tại quán cà phê, mời góp tiền mua "gói trồng quế", giới thiệu thêm người được thưởng 10%. Đã có khoảng 30 người tham gia. Xã cần nhận diện và chuyển cơ quan nào.',
    },
  ]),
  ...inField('Bảo vệ người tiêu dùng, quản lý thị trường', 'TTTN', [
    {
      subject: 'Quế giả, quế trộn bán cho khách du lịch ở ven đường: xã kiểm tra được gì?',
      body: 'Khách phản ánh mua bột quế ven đường bị trộn bột khác. Các sạp không có nhãn, không địa chỉ. Xã chưa có phương tiện kiểm nghiệm, đề nghị hướng dẫn lấy mẫu và căn cứ xử lý.',
    },
    {
      subject: 'Phân bón bán trả chậm giá cao gấp rưỡi, có xử lý về giá được không?',
      body: 'Đại lý bán phân bón cho đồng bào trả chậm sau vụ, giá cao hơn bán tiền mặt 50%, ghi sổ tay. Nhiều hộ mang nợ kéo dài. Xã muốn can thiệp nhưng chưa rõ thuộc pháp luật về giá, tín dụng hay người tiêu dùng.',
    },
  ]),
];

const administration = [
  ...inField('Tổ chức bộ máy, thủ tục hành chính', 'TCCB', [
    {
      subject: 'Phòng Kinh tế xã có 4 người phụ trách 9 lĩnh vực, đề nghị hướng dẫn vị trí việc làm ngành Công Thương',
      body: 'Phòng Kinh tế xã Trà Bồng hiện có 4 công chức, phụ trách công thương, nông nghiệp, xây dựng, tài chính, đất đai. Chưa ai có chuyên môn công thương. Đề nghị hướng dẫn phân công và mở lớp tập huấn.',
    },
  ]),
  ...inField('Tổ chức bộ máy, thủ tục hành chính', 'VP', [
    {
      subject: 'Thủ tục ngành Công Thương trên hệ thống của tỉnh còn gắn với "UBND huyện Trà Bồng"',
      body: 'Khi người dân nộp trực tuyến, cơ quan tiếp nhận vẫn hiện "UBND huyện Trà Bồng", hồ sơ không về xã. Đã có 5 hồ sơ thất lạc. Đề nghị Bộ có ý kiến để tỉnh cấu hình lại.',
    },
  ]),
];

const landAndForest = [
  ...inField('Đất đai, lâm nghiệp', 'QLĐĐ', [
    {
      subject: 'Đất rẫy trồng quế của đồng bào Cor chưa đo đạc, cấp giấy chứng nhận lần đầu thế nào?',
      body: 'Hơn 400 ha rẫy quế do các gia đình tự khai phá từ trước năm 1993, ranh giới theo gốc cây, khe nước, chưa có bản đồ địa chính. Đề nghị hướng dẫn cách đo, xác nhận nguồn gốc và kinh phí đo đạc.',
    },
  ]),
  ...inField('Đất đai, lâm nghiệp', 'LNKL', [
    {
      subject: 'Khai thác quế trồng xen trong rừng phòng hộ: hộ dân được hưởng thế nào?',
      body: 'Bà con trồng quế xen dưới tán rừng phòng hộ theo dự án cũ, nay đến tuổi khai thác. Chủ rừng nói không được bóc vỏ. Đề nghị cho biết quyền hưởng lợi, thủ tục khai thác và cơ quan chấp thuận.',
    },
  ]),
];

export const openIndustryAndAdministrationQuestions = [
  ...industry,
  ...consumersAndSurveillance,
  ...administration,
  ...landAndForest,
];
