// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

const crops = questionsOf('TTBVTV', 'Trồng trọt, bảo vệ thực vật', [
  {
    key: 'crops-convert-rice-to-fruit',
    subject: 'Chuyển đất trồng lúa sang cây ăn quả: đăng ký ở xã hay xin phép?',
    body: 'Nhiều hộ muốn trồng bưởi trên đất lúa kém hiệu quả. Xã thấy mỗi nơi làm một kiểu: có nơi đăng ký tại xã, có nơi chờ kế hoạch. Kính đề nghị hướng dẫn cho đúng theo quy định hiện hành.',
    answer: {
      body: lines(
        '1. Chuyển đổi cơ cấu cây trồng trên đất trồng lúa sang cây lâu năm hoặc kết hợp nuôi thủy sản (trong phạm vi vẫn giữ khả năng trồng lúa lại) phải phù hợp kế hoạch chuyển đổi của cấp có thẩm quyền; người sử dụng đất đăng ký với Ủy ban nhân dân cấp xã.',
        '2. Thành phần đăng ký: tên, thửa đất, loại cây, diện tích, cam kết không làm mất tầng canh tác, không gây ô nhiễm, giữ hệ thống thủy lợi chung. Xã đối chiếu kế hoạch và thông báo chấp thuận hoặc không trong thời hạn quy định.',
        '3. Đăng ký không phải chuyển mục đích sử dụng đất: đất vẫn là đất trồng lúa, không xây nhà, không lấp kênh.',
        '4. Trường hợp chưa có kế hoạch, xã đề xuất diện tích đưa vào kế hoạch vụ sau, không cho làm trước rồi hợp thức hóa.',
      ),
      citations: [cite('Luật Trồng trọt 2018'), cite('Nghị định 112/2024/NĐ-CP'), cite('Luật Đất đai 2024')],
    },
  },
  {
    key: 'crops-pesticide-shop-certificate',
    subject: 'Hộ bán thuốc bảo vệ thực vật chưa có chứng nhận, bán chung với hàng tạp hóa',
    body: 'Quầy tạp hóa ở thôn bán vài loại thuốc trừ sâu cùng kẹo bánh, không có tủ riêng. Bà con quen mua ở đó. Xã xử phạt thì dân phải đi 15 km. Đề nghị hướng dẫn điều kiện và lộ trình.',
    only: ['mountain', 'delta'],
    answer: {
      body: lines(
        '1. Buôn bán thuốc bảo vệ thực vật là ngành nghề có điều kiện: giấy chứng nhận đủ điều kiện, người bán có chuyên môn, địa điểm bán, kho riêng, không bày cùng thực phẩm. Bán chung với thực phẩm là vi phạm nghiêm trọng.',
        '2. Xử lý: yêu cầu tách ngay khu bán, ngừng bán thuốc hết hạn, thuốc ngoài danh mục; xử phạt khi tái phạm; hướng dẫn chủ quầy học lớp chuyên môn và xin giấy chứng nhận tại cơ quan được giao của tỉnh.',
        '3. Để không làm khó dân, đề nghị hợp tác xã trong xã đăng ký một điểm bán đủ điều kiện, lưu động theo lịch phiên chợ.',
        '4. Tuyên truyền nguyên tắc sử dụng thuốc 4 đúng, thu gom vỏ bao thuốc về bể chứa; không rửa bình ở suối.',
      ),
      citations: [cite('Luật Bảo vệ và kiểm dịch thực vật 2013'), cite('Nghị định 31/2016/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết số quầy bán chung như vậy và loại thuốc phát hiện được.',
      reply: 'Có 05 quầy; phát hiện 02 loại đã ra khỏi danh mục, số lượng 14 gói.',
    },
  },
  {
    key: 'crops-fertiliser-production-small',
    subject: 'HTX ủ phân hữu cơ bán cho thành viên và người ngoài có phải xin giấy phép sản xuất?',
    body: 'HTX tự ủ phân vi sinh từ phụ phẩm, đóng bao 25 kg bán cho thành viên và hộ xung quanh, sản lượng 12 tấn/tháng. Hỏi quy mô như vậy có cần giấy chứng nhận đủ điều kiện sản xuất, công bố không?',
    answer: {
      body: lines(
        '1. Phân bón lưu thông trên thị trường phải được công nhận lưu hành và cơ sở sản xuất có giấy chứng nhận đủ điều kiện. Phân ủ truyền thống của hộ, hợp tác xã tự dùng, không bán ra thị trường không thuộc diện này.',
        '2. HTX bán cho người ngoài, đóng bao có nhãn, là lưu thông; phải làm thủ tục. Nếu chỉ cung cấp cho thành viên theo kế hoạch sản xuất của hợp tác xã thì cần làm rõ bằng hồ sơ nội bộ, không quảng cáo bán ra ngoài.',
        '3. Hướng phát triển: xin công nhận phân bón lưu hành từng loại; kiểm nghiệm chỉ tiêu dinh dưỡng, vi sinh, kim loại nặng; ghi nhãn rõ.',
        '4. Xã hỗ trợ ở khâu địa điểm, môi trường, phòng cháy và truyền thông; không xác nhận thay chứng nhận.',
      ),
      citations: [cite('Luật Trồng trọt 2018'), cite('Nghị định 84/2019/NĐ-CP'), cite('Nghị định 136/2025/NĐ-CP')],
    },
    returnReason:
      'Cần làm rõ sản lượng bán ra ngoài và nhãn bao bì trước khi có ý kiến; đề nghị cán bộ bổ sung ảnh nhãn.',
  },
]);

const livestock = questionsOf('CNTY', 'Chăn nuôi, thú y', [
  {
    key: 'livestock-declaration-quarter',
    subject: 'Kê khai chăn nuôi với UBND cấp xã: con nào, bao nhiêu, thời gian nào?',
    body: 'Xã mới được bàn giao việc nhận kê khai chăn nuôi. Bà con nuôi trâu, bò, dê, ong, gà vài chục con, ai phải kê khai? Không kê khai thì thiên tai dịch bệnh có được hỗ trợ không?',
    answer: {
      body: lines(
        '1. Theo Luật Chăn nuôi (Điều 54) và Thông tư 23/2019/TT-BNNPTNT, tổ chức, cá nhân chăn nuôi kê khai với Ủy ban nhân dân cấp xã về loại, số lượng vật nuôi theo mẫu, định kỳ hằng quý; mức tối thiểu của từng loại vật nuôi theo phụ lục của Thông tư.',
        '2. Cách làm: phát phiếu theo thôn, nhận trực tuyến; tổng hợp vào bảng ba cột (tên, loài, số con), cập nhật khi xuất bán, chết. Với ong kê khai số đàn.',
        '3. Kê khai là căn cứ quan trọng khi hỗ trợ thiệt hại do dịch bệnh, thiên tai; không kê khai thì khó xác nhận số lượng và có thể không được hỗ trợ theo chính sách của địa phương.',
        '4. Đề nghị xã tuyên truyền mốc nộp, không xử phạt trong quý đầu làm thí điểm.',
      ),
      citations: [
        cite('Luật Chăn nuôi 2018', 'Điều 54'),
        cite('Thông tư 23/2019/TT-BNNPTNT'),
        cite('Nghị định 116/2025/NĐ-CP'),
      ],
    },
  },
  {
    key: 'livestock-african-swine-fever-burial',
    subject: 'Lợn chết do dịch tả: tiêu hủy trên đất của hộ nào, hỗ trợ bao nhiêu?',
    body: 'Hai hộ có lợn chết, xét nghiệm dương tính. Hộ không có đất chôn, xung quanh là ruộng. Đề nghị hướng dẫn chọn điểm tiêu hủy, quy trình, mức hỗ trợ và thủ tục để xã làm ngay hôm nay.',
    answer: {
      body: lines(
        '1. Tiêu hủy khẩn trương: chọn điểm ở cao, cách nhà dân, nguồn nước và giếng; đào hố lót vôi, phủ đất ít nhất theo hướng dẫn kỹ thuật; phun khử trùng phương tiện. Trường hợp hộ không có đất, xã bố trí đất công ích, không chôn cạnh kênh tưới.',
        '2. Quy trình: lập biên bản tiêu hủy ghi số con, khối lượng, có chữ ký hộ, thú y viên, trưởng thôn; ảnh trước, trong, sau; khoanh vùng, cấm vận chuyển.',
        '3. Mức hỗ trợ áp dụng Nghị định 116/2025/NĐ-CP và quyết định của tỉnh; hộ phải kê khai chăn nuôi, không giấu dịch, chấp hành tiêu hủy.',
        '4. Chi trả công khai theo danh sách niêm yết; xã gửi đủ hồ sơ theo thứ tự để không bị trả lại: biên bản, kết quả xét nghiệm, tờ kê khai, danh sách.',
      ),
      citations: [cite('Luật Thú y 2015'), cite('Nghị định 116/2025/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã gửi số con, tổng khối lượng tiêu hủy và kết quả xét nghiệm bản chụp.',
      reply: 'Tổng 17 con, 1.240 kg; phiếu xét nghiệm kèm theo, đã niêm yết danh sách tại nhà văn hóa.',
    },
  },
  {
    key: 'livestock-vet-shop-slaughter-point',
    subject: 'Giết mổ gia súc nhỏ lẻ tại nhà cho đám hỏi, có cần kiểm soát giết mổ không?',
    body: 'Nhà có đám cưới mổ 1-2 con lợn, bán bớt cho hàng xóm. Mức nào thì phải có thú y kiểm tra?',
    answer: {
      body: lines(
        '1. Kiểm soát giết mổ bắt buộc đối với động vật giết mổ để kinh doanh; giết mổ để tự dùng trong gia đình không thuộc đối tượng này, nhưng phần đem bán cho hàng xóm đã là kinh doanh.',
        '2. Cách làm gọn: hộ báo trưởng thôn trước 01 ngày; thú y viên xem sức khỏe lợn khi đàn đang có dịch; giữ hóa đơn mua lợn. Không đặt thêm giấy phép.',
        '3. Khi có dịch: hạn chế giết mổ nhỏ lẻ, không cho ăn tiết, lòng sống; gia súc ốm chết không được giết mổ.',
        '4. Lâu dài: đưa về điểm giết mổ tập trung có nước sạch, thu gom phụ phẩm; xã chọn 01 điểm ở cụm thôn thuận tiện.',
      ),
      citations: [cite('Luật Thú y 2015'), cite('Nghị định 90/2017/NĐ-CP')],
    },
  },
]);

const rural = questionsOf('KTHT', 'Kinh tế hợp tác, phát triển nông thôn', [
  {
    key: 'rural-ocop-renewal-3-star',
    subject: 'Sản phẩm OCOP 3 sao hết thời hạn công nhận, xã có được tổ chức đánh giá lại?',
    body: 'Giấy chứng nhận 3 sao cấp huyện cấp trước sáp nhập, hết hạn sau 3 năm. Chủ thể muốn giữ hạng. Đề nghị cho biết cấp nào đánh giá, tiêu chí nào đã đổi, hồ sơ cũ dùng lại được không.',
    answer: {
      body: lines(
        '1. Việc đánh giá, phân hạng sản phẩm OCOP hạng 3 sao trước đây do cấp huyện, nay thực hiện theo phân cấp của tỉnh sau sắp xếp (cấp xã hoặc cấp tỉnh); đề nghị xem quyết định giao của tỉnh.',
        '2. Sản phẩm hết thời hạn phải đánh giá lại, không gia hạn tự động. Hồ sơ cũ dùng lại được phần còn giá trị (giấy đăng ký, câu chuyện sản phẩm), nhưng kiểm nghiệm, minh chứng doanh thu, nhãn phải cập nhật.',
        '3. Tiêu chí áp dụng theo Quyết định 148/QĐ-TTg và văn bản sửa đổi; chú ý phần truy xuất nguồn gốc và môi trường.',
        '4. Lịch: chủ thể nộp trước khi hết hạn khoảng 3 tháng; xã hỗ trợ kiểm nghiệm mẫu từ nguồn chương trình nông thôn mới.',
      ),
      citations: [cite('Quyết định 148/QĐ-TTg'), cite('Nghị định 131/2025/NĐ-CP')],
    },
  },
  {
    key: 'rural-cooperative-linkage-ginger',
    subject: 'Dự án liên kết sản xuất có ngân sách hỗ trợ: hợp tác xã chủ trì hay doanh nghiệp?',
    body: 'Xã lập dự án liên kết trồng gừng 40 ha, doanh nghiệp bao tiêu. Không rõ ai là chủ trì, tỷ lệ hỗ trợ, thẩm quyền phê duyệt khi bỏ cấp huyện. Mong Bộ tóm tắt các bước.',
    only: ['mountain', 'delta'],
    answer: {
      body: lines(
        '1. Chủ trì liên kết có thể là doanh nghiệp hoặc hợp tác xã đáp ứng điều kiện theo Nghị định 98/2018/NĐ-CP; hợp tác xã phù hợp khi vùng nguyên liệu là thành viên.',
        '2. Thẩm quyền phê duyệt của cấp huyện chuyển theo phân cấp của tỉnh; hồ sơ gồm đề án liên kết, hợp đồng liên kết tối thiểu theo chu kỳ sản xuất, danh sách hộ, dự toán.',
        '3. Hỗ trợ: tư vấn, máy móc, giống, tập huấn, hạ tầng theo mức quy định và nghị quyết của Hội đồng nhân dân tỉnh; chủ trì phải có vốn đối ứng.',
        '4. Chú ý rủi ro: hợp đồng ghi giá sàn, trách nhiệm khi giá thị trường tăng, phương thức xử lý hàng không đạt; không làm dự án chỉ để nhận giống.',
      ),
      citations: [cite('Nghị định 98/2018/NĐ-CP'), cite('Luật Hợp tác xã 2023'), cite('Nghị định 131/2025/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết số hộ tham gia và văn bản cam kết bao tiêu của doanh nghiệp.',
      reply: '62 hộ; doanh nghiệp mới có bản ghi nhớ, cam kết ký hợp đồng sau khi đề án được phê duyệt.',
    },
  },
]);

export const agricultureQuestions = [...crops, ...livestock, ...rural];
