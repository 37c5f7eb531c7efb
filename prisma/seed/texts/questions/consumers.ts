// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

const consumerProtection = questionsOf('UBCTQG', 'Bảo vệ quyền lợi người tiêu dùng', [
  {
    key: 'consumer-six-commune-tasks',
    subject: 'Nhiệm vụ bảo vệ quyền lợi người tiêu dùng của UBND cấp xã gồm những việc gì?',
    body: 'Theo Nghị định 139/2025/NĐ-CP, một số nhiệm vụ về bảo vệ quyền lợi người tiêu dùng của cấp huyện chuyển về xã. Phòng Kinh tế xã có 02 biên chế phụ trách cả công thương, đề nghị Bộ cho biết danh mục việc phải làm, việc nào làm ngay, hồ sơ lưu ra sao.',
    answer: {
      body: lines(
        '1. Căn cứ Điều 77 Luật Bảo vệ quyền lợi người tiêu dùng 2023 và phân định thẩm quyền tại Nghị định 139/2025/NĐ-CP, Ủy ban nhân dân cấp xã thực hiện: tuyên truyền, phổ biến pháp luật; tiếp nhận, giải quyết yêu cầu của người tiêu dùng; hỗ trợ thương lượng, hòa giải; quản lý việc bán hàng không tại địa điểm giao dịch thường xuyên; phối hợp với tổ chức xã hội; kiểm tra, xử lý vi phạm trong thẩm quyền và báo cáo.',
        '2. Việc làm ngay: phân công 01 công chức đầu mối, niêm yết số điện thoại; mở sổ tiếp nhận yêu cầu; lập danh sách chợ, cửa hàng, đại lý lớn.',
        '3. Hồ sơ mỗi vụ: phiếu tiếp nhận, tài liệu hai bên, biên bản làm việc, kết quả; lưu theo quy định văn thư.',
        '4. Mỗi năm một lần, dịp Ngày Quyền của người tiêu dùng Việt Nam (15/3), xã tổ chức một hoạt động truyền thông gọn; Ủy ban Cạnh tranh Quốc gia sẽ gửi tài liệu mẫu.',
      ),
      citations: [cite('Luật Bảo vệ quyền lợi người tiêu dùng 2023', 'Điều 77'), cite('Nghị định 139/2025/NĐ-CP')],
    },
  },
  {
    key: 'doorstep-selling-notice',
    subject: 'Công ty thông báo bán hàng tại nhà văn hóa: xã từ chối được không, mẫu trả lời thế nào?',
    body: 'Công ty bán thực phẩm chức năng gửi thông báo tổ chức 04 buổi giới thiệu sản phẩm tại nhà văn hóa các thôn. Hồ sơ có giấy đăng ký doanh nghiệp, giấy công bố sản phẩm. Xã không muốn cho tổ chức vì người già hay bị dụ mua giá cao, nhưng không rõ căn cứ từ chối.',
    answer: {
      body: lines(
        '1. Đây là thủ tục thông báo. Xã kiểm tra tính đầy đủ: tên, địa chỉ, mã số doanh nghiệp; thời gian, địa điểm; danh mục hàng hóa, giá; người chịu trách nhiệm; mẫu hợp đồng. Thiếu thì yêu cầu bổ sung; đủ thì tiếp nhận, không có quyền cấm chỉ vì lo ngại chung.',
        '2. Quyền của xã: không cho mượn nhà văn hóa (tài sản công có mục đích sử dụng riêng); cử người dự; yêu cầu công khai giá và quyền chấm dứt hợp đồng; báo Quản lý thị trường, trạm y tế kiểm tra nội dung quảng cáo "chữa bệnh".',
        '3. Quảng cáo thực phẩm bảo vệ sức khỏe như thuốc chữa bệnh là vi phạm; lập biên bản và chuyển cơ quan y tế.',
        '4. Trước buổi bán hàng, đề nghị phát thanh nhắc người cao tuổi: không ký giấy khi chưa đọc, không đặt cọc tại chỗ, giữ hóa đơn để trả hàng.',
      ),
      citations: [cite('Luật Bảo vệ quyền lợi người tiêu dùng 2023'), cite('Nghị định 55/2024/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã gửi bản chụp thông báo của công ty và cho biết ngày dự kiến tổ chức buổi đầu tiên.',
      reply: 'Xã đã tải bản chụp lên; buổi đầu tiên dự kiến 9 giờ sáng thứ Năm tuần tới tại nhà văn hóa thôn 2.',
    },
  },
  {
    key: 'consumer-mediation-motorbike-dealer',
    subject: 'Hòa giải tranh chấp giữa khách và đại lý xe máy: kết quả có hiệu lực cưỡng chế không?',
    body: 'Khách mua xe máy 1 tuần hỏng động cơ, đại lý chỉ chịu sửa không chịu đổi. Hai bên đồng ý để UBND xã hòa giải. Xin hỏi xã hòa giải theo trình tự nào, biên bản có giá trị ra sao nếu sau đó đại lý không thực hiện?',
    answer: {
      body: lines(
        '1. Theo Luật Bảo vệ quyền lợi người tiêu dùng, tranh chấp giải quyết bằng thương lượng, hòa giải, trọng tài hoặc Tòa án. Khi nhận yêu cầu, xã hỗ trợ hai bên thương lượng: mời làm việc, ghi biên bản, nêu quy định về bảo hành và trách nhiệm đối với hàng hóa có khuyết tật.',
        '2. Biên bản thương lượng thành là thỏa thuận dân sự. Muốn có hiệu lực cưỡng chế, các bên yêu cầu Tòa án công nhận kết quả hòa giải thành ngoài Tòa án theo Bộ luật Tố tụng dân sự.',
        '3. Về nội dung: trong thời gian bảo hành, nếu đã sửa từ 03 lần không khắc phục được hoặc thời gian sửa kéo dài theo quy định, người tiêu dùng có quyền yêu cầu đổi mới hoặc trả lại hàng, nhận lại tiền.',
        '4. Nếu cùng lỗi xuất hiện ở nhiều xe, xã báo Ủy ban Cạnh tranh Quốc gia để xem xét yêu cầu nhà sản xuất thu hồi sản phẩm khuyết tật.',
      ),
      citations: [cite('Luật Bảo vệ quyền lợi người tiêu dùng 2023'), cite('Bộ luật Tố tụng dân sự 2015')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết xe đã sửa mấy lần và nội dung phiếu bảo hành.',
      reply: 'Xe đã sửa 02 lần trong 9 ngày; phiếu bảo hành 3 năm hoặc 30.000 km, không loại trừ động cơ.',
    },
  },
  {
    key: 'standard-contract-water-supply',
    subject: 'Hợp đồng cấp nước sinh hoạt do công ty soạn sẵn bất lợi cho dân, kiểm tra bằng cách nào?',
    body: 'Công ty cấp nước đưa hợp đồng có điều khoản: chậm trả 5 ngày thì cắt nước và phải nộp 500.000 đồng mới nối lại; công ty được đơn phương đổi giá. Người dân ký rồi mới biết. Xã hỏi hợp đồng này có phải đăng ký với cơ quan nhà nước không?',
    answer: {
      body: lines(
        '1. Cung cấp nước sinh hoạt thuộc danh mục sản phẩm, dịch vụ phải đăng ký hợp đồng theo mẫu, điều kiện giao dịch chung. Công ty hoạt động trong một tỉnh đăng ký tại cơ quan được giao ở tỉnh; chưa đăng ký mà áp dụng là vi phạm.',
        '2. Điều khoản cho phép đơn phương thay đổi giá, đặt khoản tiền nối lại bất hợp lý thuộc nhóm điều khoản không có hiệu lực theo Luật Bảo vệ quyền lợi người tiêu dùng. Giá nước sạch còn phải theo khung giá do tỉnh quy định.',
        '3. Đề nghị xã thu thập 03 đến 05 bản hợp đồng, biên lai nối lại; gửi Sở Công Thương kiểm tra việc đăng ký, đồng gửi cơ quan quản lý cấp nước của tỉnh.',
        '4. Trong khi chờ, hướng dẫn người dân thanh toán đúng hạn để không bị cắt nước và giữ biên lai để được hoàn trả nếu điều khoản bị tuyên vô hiệu.',
      ),
      citations: [cite('Luật Bảo vệ quyền lợi người tiêu dùng 2023'), cite('Nghị định 55/2024/NĐ-CP')],
    },
  },
  {
    key: 'debt-collection-harassment-loan',
    subject: 'Cửa hàng trả góp gọi điện đe dọa người thân của khách: có thuộc bảo vệ người tiêu dùng?',
    body: 'Dan mua dien thoai tra gop, cham 10 ngay thi bi goi dien chui boi ca nha, dua anh len mang. Xa co xu ly theo luat nguoi tieu dung duoc khong hay chi bao cong an?',
    style: 'no_diacritics',
    answer: {
      body: lines(
        '1. Người mua trả góp là người tiêu dùng. Luật Bảo vệ quyền lợi người tiêu dùng cấm hành vi đe dọa, quấy rối người tiêu dùng và bên không có nghĩa vụ; thông tin cá nhân của người thân không được sử dụng nếu họ không đồng ý.',
        '2. Hành vi bôi nhọ, đe dọa, đăng ảnh lên mạng còn bị xử lý theo pháp luật về an ninh trật tự, an ninh mạng, bảo vệ dữ liệu cá nhân. Vì vậy xã hướng dẫn người dân trình báo Công an xã, kèm ghi âm, ảnh chụp màn hình.',
        '3. Phần xử lý theo pháp luật người tiêu dùng: gửi phản ánh về Ủy ban Cạnh tranh Quốc gia kèm hợp đồng trả góp; nếu bên cho vay là công ty tài chính, đồng gửi Ngân hàng Nhà nước chi nhánh khu vực.',
        '4. Xã nhắc người dân: nghĩa vụ trả nợ vẫn còn, cần thỏa thuận lại lịch trả bằng văn bản.',
      ),
      citations: [cite('Luật Bảo vệ quyền lợi người tiêu dùng 2023', 'Điều 10'), cite('Nghị định 55/2024/NĐ-CP')],
    },
    returnReason: 'Đề nghị làm rõ bên cho vay là cửa hàng hay công ty tài chính để xác định cơ quan phối hợp.',
  },
]);

const competitionAndMultiLevel = questionsOf('UBCTQG', 'Cạnh tranh, bán hàng đa cấp', [
  {
    key: 'multi-level-seminar-in-hamlet',
    subject: 'Doanh nghiệp đa cấp tổ chức hội thảo tại hội trường thôn: kiểm tra giấy tờ gì?',
    body: 'Nhóm người tự nhận là nhà phân phối của một công ty đa cấp mời 50 người dân đến hội trường thôn nghe "cơ hội kinh doanh". Xã đến kiểm tra, họ chỉ đưa thẻ thành viên. Xin hỏi hồ sơ hợp lệ gồm những gì, xã có được yêu cầu dừng ngay không?',
    answer: {
      body: lines(
        '1. Doanh nghiệp bán hàng đa cấp phải có giấy chứng nhận đăng ký hoạt động do Bộ Công Thương cấp và có xác nhận tiếp nhận hoạt động tại tỉnh. Hội nghị, hội thảo, đào tạo có từ 30 người trở lên (hoặc từ 10 người tham gia bán hàng đa cấp trở lên) phải thông báo với Sở Công Thương trước.',
        '2. Giấy tờ cần xuất trình: văn bản thông báo đã được tiếp nhận; thẻ và giấy chứng nhận của người báo cáo; danh mục hàng hóa. Chỉ có thẻ thành viên là không đủ.',
        '3. Xã lập biên bản, yêu cầu dừng hội thảo vì không có thông báo hợp lệ; ghi tên người tổ chức, số người dự, thu tài liệu phát tay; chuyển Sở Công Thương xử phạt theo Nghị định 98/2020/NĐ-CP.',
        '4. Nếu có thu tiền đặt cọc, cam kết lãi, mời người khác để hưởng hoa hồng mà không có hàng hóa, báo Công an xã vì có dấu hiệu kinh doanh đa cấp trái phép.',
      ),
      citations: [cite('Nghị định 40/2018/NĐ-CP'), cite('Nghị định 18/2023/NĐ-CP'), cite('Nghị định 98/2020/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết tên công ty ghi trên thẻ thành viên và số tiền người dân đã nộp (nếu có).',
      reply: 'Thẻ ghi tên một công ty ở Hà Nội; có 04 người đã nộp mỗi người 6,8 triệu đồng để nhận một thùng hàng.',
    },
  },
  {
    key: 'multi-level-check-company-licence',
    subject: 'Tra cứu doanh nghiệp bán hàng đa cấp hợp pháp ở đâu?',
    body: 'Xin địa chỉ tra cứu công ty đa cấp được phép hoạt động và dấu hiệu nhận biết đa cấp bất chính để xã in tờ rơi.',
    answer: {
      body: lines(
        '1. Danh sách doanh nghiệp có giấy chứng nhận còn hiệu lực, doanh nghiệp bị thu hồi, tạm ngừng được công bố trên trang thông tin của Ủy ban Cạnh tranh Quốc gia; danh sách doanh nghiệp đã xác nhận hoạt động tại tỉnh do Sở Công Thương công bố.',
        '2. Dấu hiệu nhận diện đa cấp bất chính: yêu cầu nộp tiền hoặc mua gói hàng để được tham gia; trả hoa hồng chủ yếu từ việc tuyển người; cam kết lợi nhuận cố định; không cho trả lại hàng; hội họp kín, không có tài liệu; sản phẩm vô hình như "điểm", "gói đầu tư", "tiền số".',
        '3. Người tham gia hợp pháp có hợp đồng, thẻ, quyền trả lại hàng và nhận lại tiền trong thời hạn theo quy định.',
        '4. Ủy ban gửi kèm nội dung tờ rơi mẫu; xã được in, dịch sang tiếng dân tộc, không phải xin phép.',
      ),
      citations: [cite('Nghị định 40/2018/NĐ-CP'), cite('Nghị định 18/2023/NĐ-CP'), cite('Luật Cạnh tranh 2018')],
    },
  },
  {
    key: 'sand-suppliers-price-agreement',
    subject: 'Các đại lý vật liệu xây dựng thỏa thuận cùng tăng giá cát, xi măng: xã xử lý được không?',
    body: 'Đầu năm đến nay 05 đại lý VLXD trên địa bàn cùng lúc tăng giá cát 40%, người dân xây nhà hỗ trợ hộ nghèo không mua nổi. Có tin các đại lý họp nhau thống nhất giá. Xã xin hỏi hành vi này thuộc luật nào, cơ quan nào điều tra.',
    answer: {
      body: lines(
        '1. Thỏa thuận ấn định giá giữa các doanh nghiệp trên cùng thị trường liên quan là thỏa thuận hạn chế cạnh tranh bị cấm theo Luật Cạnh tranh. Cơ quan điều tra, xử lý là Ủy ban Cạnh tranh Quốc gia, không thuộc thẩm quyền của Ủy ban nhân dân xã.',
        '2. Xã có thể cung cấp thông tin: thời điểm tăng giá, bảng giá trước và sau, tin nhắn, biên bản họp (nếu có), danh sách đại lý. Người cung cấp thông tin được giữ bí mật theo đề nghị.',
        '3. Song song, kiểm tra niêm yết giá và hóa đơn theo pháp luật về giá; việc tăng giá do khan hiếm nguồn cát, chi phí vận chuyển không phải là vi phạm nếu từng đại lý tự quyết định.',
        '4. Với chương trình xóa nhà tạm, nhà dột nát, đề nghị xã báo cáo tỉnh để kết nối nguồn cát từ mỏ được cấp phép và giá công bố của Sở Xây dựng.',
      ),
      citations: [
        cite('Luật Cạnh tranh 2018', 'Điều 11'),
        cite('Luật Cạnh tranh 2018', 'Điều 12'),
        cite('Luật Giá 2023'),
      ],
    },
  },
]);

export const consumerQuestions = [...consumerProtection, ...competitionAndMultiLevel];
