import { cite } from './compose.ts';
import type { CitationText, DepartmentCode } from './text.types.ts';

// Short texts that accompany a ticket. Those marked internal never reach the asking side.

/** Internal. */
export const internalNotes: readonly string[] = [
  'Đã gọi cho xã lúc 9 giờ 15, chị phụ trách xác nhận đúng nội dung, chờ gửi thêm ảnh.',
  'Câu này giống phiếu của xã bên cạnh tuần trước, có thể dùng lại phần hồ sơ, chỉ sửa phần thẩm quyền của tỉnh.',
  'Sở Công Thương cho biết danh mục thủ tục của tỉnh vừa công bố bổ sung, đã xin bản chụp.',
  'Xã hỏi hai ý, ý thứ hai thuộc ngành y tế. Trả lời phần mình, phần còn lại hướng dẫn nơi hỏi.',
  'Lưu ý cách viết: người hỏi là cán bộ mới, cần nêu từng bước, tránh chỉ dẫn số điều.',
  'Đã trao đổi nhanh với Vụ Pháp chế, thống nhất áp dụng văn bản ban hành sau về thẩm quyền.',
  'Mạng ở xã yếu, tệp đính kèm tải lên hai lần mới được. Nên gửi câu trả lời ngắn, không kèm tệp nặng.',
  'Cần kiểm tra lại số liệu 07 hộ hay 17 hộ, trong văn bản và tệp kèm không khớp.',
  'Nội dung nhạy cảm, có đơn của người dân. Không nêu tên hộ trong văn bản trả lời.',
  'Đề nghị đưa câu này vào danh sách mục cẩm nang, đã có bốn xã hỏi trong hai tuần.',
  'Đã đi thực tế cùng cán bộ xã chiều qua, cửa hàng đúng là chưa có hợp đồng còn hiệu lực.',
  'Tỉnh đang chờ quyết định phân cấp, nếu ban hành trước giờ gửi thì phải sửa ý số 2.',
  'Xin ý kiến anh Trưởng phòng về cách viện dẫn nghị định đã sửa đổi nhiều lần.',
  'Dự kiến gửi trước 15 giờ, phần phụ lục biểu mẫu gửi sau nếu xã cần.',
  'Xã gửi lại cùng nội dung qua đường dây nóng, đã gắn vào phiếu này để không trả lời hai lần.',
  'Có hồ sơ thật đính kèm, đã che số định danh trước khi chuyển đơn vị.',
];

/** Internal: what the deployed official writes for the department. */
export const handoverNotes: readonly string[] = [
  'Kính chuyển đơn vị chủ trì. Tôi đã xác minh với xã: hồ sơ nộp ngày 12, còn 03 ngày làm việc là đến hạn trả dân.',
  'Chuyển Cục vì vượt phần tôi nắm chắc. Vướng ở chỗ tỉnh và xã hiểu khác nhau về cơ quan cấp giấy.',
  'Xã cần căn cứ điều, khoản cụ thể để đưa vào văn bản xử phạt, đề nghị trích dẫn đầy đủ.',
  'Tôi đã trả lời miệng phần hồ sơ tại buổi làm việc sáng nay, đề nghị Cục trả lời bằng văn bản phần chuyển tiếp.',
  'Nội dung liên quan hai đơn vị; đề nghị Cục chủ trì, khi cần thì lấy ý kiến Vụ Pháp chế.',
  'Đây là câu thứ ba của tỉnh về cùng vấn đề, đề nghị trả lời theo hướng dùng chung cho các xã.',
  'Kèm ảnh hiện trường và biên bản. Xã mong có câu trả lời trước phiên chợ cuối tuần.',
  'Sở đã có ý kiến nhưng xã chưa yên tâm, tôi gửi kèm công văn của Sở để Cục đối chiếu.',
  'Địa bàn biên giới, có yếu tố nước ngoài, đề nghị Cục cân nhắc câu chữ khi trả lời.',
  'Câu hỏi dài nhưng ý chính chỉ một: ai ký giấy. Các ý còn lại tôi sẽ tự trả lời xã.',
];

/** Internal: why a department returns a ticket to the post. */
export const returnReasons: readonly string[] = [
  'Nội dung chính không thuộc chức năng của đơn vị; đề nghị chuyển đơn vị quản lý lĩnh vực tương ứng.',
  'Chưa đủ thông tin để trả lời: thiếu quyết định giao chợ và số điểm kinh doanh thực tế.',
  'Việc này thuộc thẩm quyền cấp tỉnh; đề nghị lấy ý kiến Sở Công Thương trước khi chuyển Bộ.',
  'Đã có mục cẩm nang trả lời đúng tình huống, đề nghị cán bộ tăng cường trả lời tại chỗ.',
  'Câu hỏi gồm ba việc của ba đơn vị; đề nghị tách thành từng phiếu.',
  'Tài liệu kèm theo không mở được, đề nghị xã gửi lại bản chụp rõ chữ.',
  'Phần xử phạt do Quản lý thị trường tại địa phương giải quyết, đơn vị không có hồ sơ vụ việc để kết luận.',
  'Trùng với phiếu đã trả lời cùng xã tuần trước; đề nghị gộp phiếu.',
];

/** The asking side's words when it reopens an answered ticket. */
export const reopenReasons: readonly string[] = [
  'Văn bản trả lời mới nêu hồ sơ, chưa trả lời ý thứ hai về thời hạn giải quyết.',
  'Xã làm theo hướng dẫn nhưng Sở cho biết danh mục của tỉnh quy định khác, đề nghị xem lại.',
  'Trường hợp của hộ là chuyển nhượng cửa hàng, không phải cấp mới như trong trả lời.',
  'Nghị định viện dẫn đã được sửa đổi, xã không tìm thấy khoản nêu trong văn bản.',
  'Đề nghị trả lời rõ ai ký quyết định, văn bản chỉ ghi cơ quan có thẩm quyền.',
  'Phát sinh tình tiết mới: hộ kinh doanh đã khiếu nại bằng đơn lên tỉnh.',
  'Mẫu đơn gửi kèm không phải mẫu đang có hiệu lực, người dân phải viết lại.',
  'Câu trả lời áp dụng cho chợ hạng 2, trong khi chợ của xã là hạng 3.',
];

export const withdrawReasons: readonly string[] = [
  'Sở Công Thương đã hướng dẫn bằng văn bản, xã không cần trả lời nữa.',
  'Gửi trùng với câu hỏi trước đó của đồng nghiệp.',
  'Hộ kinh doanh đã rút hồ sơ, không còn vướng mắc.',
  'Xã ghi nhầm lĩnh vực, sẽ gửi lại câu hỏi đầy đủ hơn.',
  'Đã tìm thấy câu trả lời trong cẩm nang.',
  'Lãnh đạo xã chỉ đạo tổng hợp lại để gửi chung một hồ sơ.',
];

/** The commune asks back on an answer. */
export const askBacks: readonly string[] = [
  'Cảm ơn đơn vị đã trả lời. Xin hỏi thêm: giấy tờ bản sao nộp trực tuyến có cần chứng thực không?',
  'Xã đã hiểu phần hồ sơ. Còn trường hợp hộ ở hai thôn giáp ranh hai xã thì nộp ở xã nào?',
  'Mong cho biết thêm mẫu biên bản kiểm tra thực tế dùng theo văn bản nào.',
  'Nếu quá 7 ngày hộ không bổ sung thì xã trả hồ sơ hay tiếp tục chờ?',
  'Khoản phí thẩm định nêu trong trả lời xã thu vào tài khoản nào, có để lại tỷ lệ không?',
  'Xã đã làm theo mục 2 nhưng cửa hàng không hợp tác, bước tiếp theo lập biên bản theo mẫu nào?',
  'Câu trả lời có áp dụng cho hợp tác xã giống như hộ kinh doanh không?',
  'Đề nghị làm rõ "cơ quan được giao của tỉnh" ở địa bàn chúng tôi là Sở nào.',
];

export type ReferralText = {
  key: string;
  /** Department the question had been routed to before it proved to be beyond the system's ministries. */
  department: DepartmentCode;
  authority: string;
  documentNumber: string;
  body: string;
  citations: CitationText[];
};

/** Written interim answers: they name the authority that will answer, and stop the one-day clock. */
export const referrals: readonly ReferralText[] = [
  {
    key: 'referral-science-measurement',
    department: 'TTTN',
    authority: 'Bộ Khoa học và Công nghệ',
    documentNumber: '7512/BCT-TTTN',
    body: 'Việc kiểm định, kiểm tra phương tiện đo (cân, cột đo) thuộc phạm vi quản lý của Bộ Khoa học và Công nghệ. Bộ Công Thương đã chuyển câu hỏi của quý Ủy ban kèm tài liệu và đề nghị trả lời trực tiếp. Trong khi chờ, đề nghị xã liên hệ cơ quan đo lường thuộc Sở Khoa học và Công nghệ để kiểm tra đột xuất nếu có dấu hiệu gian lận.',
    citations: [cite('Luật Đo lường 2011')],
  },
  {
    key: 'referral-finance-fee',
    department: 'KHTC',
    authority: 'Bộ Tài chính',
    documentNumber: '7526/BCT-KHTC',
    body: 'Tỷ lệ để lại, quản lý và sử dụng phí thẩm định do Bộ Tài chính quy định. Bộ Công Thương đã có văn bản chuyển câu hỏi và sẽ theo dõi đến khi có trả lời. Xã tiếp tục thu theo mức đang áp dụng, nộp ngân sách và ghi sổ riêng.',
    citations: [cite('Luật Phí và lệ phí 2015')],
  },
  {
    key: 'referral-home-affairs-staffing',
    department: 'TCCB',
    authority: 'Bộ Nội vụ',
    documentNumber: '7533/BCT-TCCB',
    body: 'Biên chế và vị trí việc làm của cơ quan chuyên môn cấp xã thuộc hướng dẫn của Bộ Nội vụ và quyết định của tỉnh. Bộ Công Thương đã chuyển kiến nghị của xã; phần chức năng ngành Công Thương đã trả lời tại văn bản riêng.',
    citations: [cite('Nghị định 150/2025/NĐ-CP')],
  },
  {
    key: 'referral-police-fire',
    department: 'TTTN',
    authority: 'Bộ Công an',
    documentNumber: '7541/BCT-TTTN',
    body: 'Điều kiện an toàn phòng cháy của nhà ở kết hợp kinh doanh do Bộ Công an hướng dẫn. Bộ Công Thương đã chuyển câu hỏi; trong thời gian chờ, đề nghị phường mời Công an khu vực kiểm tra và lập biên bản để làm căn cứ giải quyết hồ sơ.',
    citations: [cite('Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ 2024')],
  },
  {
    key: 'referral-construction-brick-kilns',
    department: 'ATMT',
    authority: 'Bộ Xây dựng',
    documentNumber: '7550/BCT-ATMT',
    body: 'Lộ trình xóa bỏ lò gạch thủ công thuộc lĩnh vực vật liệu xây dựng do Bộ Xây dựng quản lý. Bộ Công Thương đã chuyển kiến nghị, đề nghị xã gửi thêm danh sách lò và năm xây dựng để cơ quan chủ trì có căn cứ trả lời.',
    citations: [cite('Luật Bảo vệ môi trường 2020')],
  },
  {
    key: 'referral-health-supplement',
    department: 'UBCTQG',
    authority: 'Bộ Y tế',
    documentNumber: '7564/BCT-CT',
    body: 'Nội dung quảng cáo thực phẩm bảo vệ sức khỏe như thuốc chữa bệnh do ngành Y tế kết luận. Bộ Công Thương đã chuyển tài liệu kèm ảnh của xã; phần thông báo bán hàng không tại địa điểm giao dịch thường xuyên vẫn thực hiện theo văn bản đã trả lời.',
    citations: [cite('Luật An toàn thực phẩm 2010'), cite('Luật Bảo vệ quyền lợi người tiêu dùng 2023')],
  },
];
