// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

const personnel = questionsOf('TCCB', 'Tổ chức, cán bộ', [
  {
    key: 'staffing-economic-department-one-person',
    subject: 'Phòng Kinh tế xã chỉ có 03 người làm cả công thương, nông nghiệp, xây dựng: bố trí thế nào?',
    body: lines(
      'Phòng Kinh tế xã được giao 03 biên chế, phụ trách công thương, nông nghiệp, xây dựng và tài chính. Riêng lĩnh vực công thương có 14 thủ tục hành chính, 04 nhóm nhiệm vụ kiểm tra, 06 loại báo cáo định kỳ. Cả 03 người đều từ văn phòng và tư pháp chuyển sang, chưa ai được tập huấn về thẩm định điều kiện kinh doanh.',
      'Trong quý vừa qua có 09 hồ sơ phải gia hạn vì không bố trí được người đi kiểm tra thực tế.',
      'Đề nghị Bộ hướng dẫn vị trí việc làm tối thiểu cho lĩnh vực công thương ở cấp xã và có ý kiến với tỉnh về việc bổ sung biên chế.',
    ),
    answer: {
      body: lines(
        '1. Cơ cấu, vị trí việc làm và biên chế của cơ quan chuyên môn thuộc Ủy ban nhân dân cấp xã do cấp có thẩm quyền của tỉnh quyết định theo Nghị định 150/2025/NĐ-CP; Bộ hướng dẫn chức năng, nhiệm vụ ngành Công Thương tại Thông tư 37/2025/TT-BCT, không quy định số biên chế cụ thể cho từng xã.',
        '2. Tổ chức thực hiện trong điều kiện ít người: một người chuyên trách thương mại và hàng hóa có điều kiện; một người kiêm công nghiệp, điện, khuyến công; phân công rõ người thay khi vắng; dùng mẫu chung cho thẩm định thực tế.',
        '3. Đề nghị xã lập bảng khối lượng công việc (số thủ tục, số lượt kiểm tra, số báo cáo trong 06 tháng) gửi Sở Nội vụ, Sở Công Thương làm căn cứ điều chỉnh biên chế.',
        '4. Bộ sẽ tổ chức tập huấn trực tuyến theo nhóm nội dung; tài liệu và bài thi thử đăng trên cẩm nang điện tử.',
      ),
      citations: [cite('Nghị định 150/2025/NĐ-CP'), cite('Thông tư 37/2025/TT-BCT'), cite('Thông tư 50/2026/TT-BCT')],
    },
  },
  {
    key: 'deployed-official-request-extension',
    subject: 'Đề nghị kéo dài thời gian cán bộ biệt phái của Bộ tại tỉnh',
    body: 'Qua 3 tháng, cán bộ của Bộ tăng cường tại tỉnh giúp xã giải quyết được hơn 40 vướng mắc. Xã đề nghị được bố trí thêm thời gian và có lịch làm việc tại xã mỗi tuần. Thủ tục đề nghị thế nào?',
    answer: {
      body: lines(
        '1. Việc cử, gia hạn, kết thúc thời gian tăng cường do Bộ quyết định trên cơ sở đề nghị của Ủy ban nhân dân tỉnh và kết quả thực hiện. Xã gửi đề nghị qua Ủy ban nhân dân tỉnh hoặc Sở Công Thương, không gửi trực tiếp cá nhân cán bộ.',
        '2. Nội dung đề nghị nên có: số câu hỏi đã gửi, số đã trả lời, việc còn tồn, nhóm thủ tục cần hỗ trợ tiếp, thời gian dự kiến.',
        '3. Lịch làm việc tại xã do cán bộ tăng cường thống nhất với tỉnh theo nhu cầu; xã đăng ký trước nội dung để chuẩn bị hồ sơ.',
        '4. Dù có gia hạn, mọi kết quả làm việc đều được ghi lại trên hệ thống để người kế nhiệm tiếp tục, không bị gián đoạn khi thay người.',
      ),
      citations: [cite('Quyết định 2172/QĐ-BCT'), cite('Thông tư 37/2025/TT-BCT')],
    },
  },
  {
    key: 'training-needs-licensing-course',
    subject: 'Đăng ký lớp tập huấn về cấp giấy phép rượu, thuốc lá, LPG cho công chức xã',
    body: 'Phòng Kinh tế xã có 05 người mới điều chuyển từ văn phòng, chưa từng làm cấp phép. Xin đăng ký lớp tập huấn cầm tay chỉ việc, thời gian 2 ngày, tại cụm xã để không phải đi xa.',
    answer: {
      body: lines(
        '1. Xã gửi nhu cầu (số người, nội dung, thời gian) về Sở Công Thương để tổng hợp; Bộ phối hợp tỉnh tổ chức theo cụm, ưu tiên vùng sâu, vùng xa.',
        '2. Chương trình gợi ý cho 02 ngày: ngày 1, hồ sơ và thẩm định rượu, thuốc lá; ngày 2, LPG, chợ, kiểm tra và biên bản; mỗi phần có 01 hồ sơ thật đã ẩn thông tin để thực hành.',
        '3. Trước lớp, học viên tự học bài đã có trên cẩm nang và gửi câu hỏi; sau lớp có 01 bài kiểm tra, người đạt được ghi nhận để phân công phụ trách.',
        '4. Kinh phí do ngân sách tỉnh hoặc chương trình hỗ trợ; giảng viên của Bộ không thu thù lao của xã.',
      ),
      citations: [cite('Thông tư 37/2025/TT-BCT')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết tên cụm xã dự kiến và số lượng học viên của từng xã trong cụm.',
      reply: 'Cụm gồm 5 xã giáp nhau, tổng 19 học viên; địa điểm dự kiến hội trường xã chúng tôi, sức chứa 60 người.',
    },
  },
  {
    key: 'delegation-signing-authority-absent-chairman',
    subject: 'Chủ tịch UBND xã đi vắng dài ngày thì ai ký cấp giấy phép kinh doanh thuốc lá?',
    body: 'Chủ tịch xã đi học 02 tháng. Phó Chủ tịch phụ trách kinh tế được giao điều hành chung nhưng chưa có quyết định ủy quyền bằng văn bản cho từng loại giấy phép. Hồ sơ có 03 giấy phép đến hạn. Xin hướng dẫn.',
    answer: {
      body: lines(
        '1. Thẩm quyền cấp giấy phép ở cấp xã thuộc Ủy ban nhân dân, người ký là Chủ tịch hoặc Phó Chủ tịch ký thay theo phân công. Nếu có văn bản phân công Phó Chủ tịch phụ trách lĩnh vực và điều hành khi Chủ tịch vắng thì Phó Chủ tịch ký thay (KT. CHỦ TỊCH), không cần văn bản riêng cho từng giấy phép.',
        '2. Nếu văn bản phân công chưa nêu thẩm quyền ký giấy phép, Chủ tịch bổ sung ngay bằng văn bản; có thể gửi qua hệ thống ký số trước khi đi.',
        '3. Không ký bù ngày; hồ sơ đến hạn trong thời gian chờ phải có giấy hẹn lại, nêu lý do.',
        '4. Về nghiệp vụ thuộc ngành nội vụ, đề nghị xã trao đổi thêm với Sở Nội vụ; Bộ chỉ hướng dẫn phần thuộc ngành Công Thương.',
      ),
      citations: [cite('Luật Tổ chức chính quyền địa phương 2025'), cite('Nghị định 30/2020/NĐ-CP')],
    },
    returnReason:
      'Ký thay, ủy quyền thuộc hướng dẫn của Bộ Nội vụ; đề nghị xác định cơ quan phối hợp trước khi trả lời.',
  },
  {
    key: 'emulation-commune-model',
    subject: 'Đề nghị khen thưởng mô hình "Một buổi sáng công thương" của xã',
    body: 'Mỗi thứ Năm xã mở quầy lưu động nhận hồ sơ ngành công thương tại thôn, 5 tháng giải quyết 63 hồ sơ. Đảng ủy xã đề nghị Bộ khen. Xin hướng dẫn hồ sơ, thời hạn, cấp khen.',
    answer: {
      body: lines(
        '1. Khen thưởng theo công trạng của xã do cấp có thẩm quyền khen theo phân cấp; Bộ Công Thương xét tặng Bằng khen cho tập thể có thành tích trong lĩnh vực ngành trên cơ sở đề nghị của Ủy ban nhân dân tỉnh.',
        '2. Hồ sơ: tờ trình của tỉnh; báo cáo thành tích của xã (kết quả, cách làm, số liệu so với cùng kỳ, tác động với người dân); xác nhận kết quả của Sở Công Thương.',
        '3. Thời điểm: gửi trước kỳ xét hằng năm hoặc đề nghị khen đột xuất khi thành tích nổi bật; liên hệ Sở để biết lịch cụ thể.',
        '4. Ngoài khen thưởng, đề nghị xã viết bài 2 trang mô tả cách làm để đưa vào cẩm nang; điều này lan tỏa nhanh hơn.',
      ),
      citations: [cite('Luật Thi đua, khen thưởng 2022'), cite('Thông tư 37/2025/TT-BCT')],
    },
  },
]);

const legal = questionsOf('PC', 'Pháp chế', [
  {
    key: 'legal-decree-139-expiry',
    subject: 'Nghị định 139/2025/NĐ-CP hết hiệu lực ngày 28/02/2027, sau đó xã có còn thẩm quyền cấp phép?',
    body: 'Xã lo các giấy phép cấp dựa trên Nghị định 139/2025/NĐ-CP. Hồ sơ nộp cuối tháng 02/2027 chưa giải quyết xong xử lý ra sao, văn bản thay thế bao giờ ban hành?',
    answer: {
      body: lines(
        '1. Nghị định 139/2025/NĐ-CP có hiệu lực đến hết ngày 28/02/2027. Theo nguyên tắc, trước thời điểm đó, các luật, nghị định chuyên ngành sẽ được sửa để đưa nội dung phân định thẩm quyền vào văn bản ổn định; các cơ quan đang rà soát theo kế hoạch.',
        '2. Giấy phép đã cấp hợp lệ trong thời gian nghị định còn hiệu lực vẫn có giá trị đến hết thời hạn ghi trên giấy.',
        '3. Hồ sơ đã tiếp nhận hợp lệ trước ngày hết hiệu lực được giải quyết theo quy định tại thời điểm tiếp nhận, trừ khi văn bản mới có quy định khác; quy định chuyển tiếp sẽ nêu trong văn bản thay thế.',
        '4. Đề nghị xã không dừng tiếp nhận hồ sơ, rà soát danh sách giấy phép theo văn bản viện dẫn để sẵn sàng đính chính khi có văn bản thay thế.',
      ),
      citations: [cite('Nghị định 139/2025/NĐ-CP'), cite('Luật Ban hành văn bản quy phạm pháp luật 2025')],
    },
  },
  {
    key: 'legal-conflict-two-decrees',
    subject: 'Nghị định 87/2018/NĐ-CP và Nghị định 139/2025/NĐ-CP khác nhau về cơ quan cấp: áp dụng văn bản nào?',
    body: 'Hai nghị định ghi hai cơ quan cấp giấy khác nhau, doanh nghiệp dẫn bản có lợi. Xã áp dụng bản nào?',
    answer: {
      body: lines(
        '1. Khi cùng một cơ quan ban hành quy định khác nhau về cùng một vấn đề thì áp dụng văn bản ban hành sau; hai nghị định đều của Chính phủ nên áp dụng Nghị định 139/2025/NĐ-CP đối với thẩm quyền trong phạm vi nghị định này điều chỉnh.',
        '2. Những nội dung không được nghị định sau điều chỉnh (điều kiện kinh doanh, thành phần hồ sơ) vẫn áp dụng Nghị định 87/2018/NĐ-CP.',
        '3. Văn bản trả lời nên viện dẫn cả hai: nghị định nêu điều kiện, hồ sơ; nghị định về phân định thẩm quyền nêu cơ quan giải quyết; kèm quyết định công bố thủ tục hành chính của tỉnh.',
        '4. Nếu có văn bản cấp tỉnh trái nội dung trên, đề nghị xã phản ánh về Vụ Pháp chế để kiểm tra.',
      ),
      citations: [
        cite('Nghị định 139/2025/NĐ-CP'),
        cite('Nghị định 87/2018/NĐ-CP'),
        cite('Luật Ban hành văn bản quy phạm pháp luật 2025'),
      ],
    },
  },
  {
    key: 'legal-deleted-forms-appendix',
    subject: 'Biểu mẫu trong phụ lục bị bãi bỏ một phần, xã dùng bản nào?',
    body: 'Phụ lục của nghị định về rượu bị sửa nhiều lần, trên mạng có 3 bản khác nhau. Xã từng nhận đơn theo mẫu cũ và bị yêu cầu làm lại. Đề nghị Bộ có bản hợp nhất biểu mẫu.',
    answer: {
      body: lines(
        '1. Bản chính thức là văn bản đăng Công báo hoặc Cơ sở dữ liệu quốc gia về pháp luật. Đề nghị xã tra tại đây, lọc theo tình trạng hiệu lực, không lấy bản từ trang quảng cáo.',
        '2. Khi mẫu cũ và mới khác nhau về chi tiết (thứ tự mục, tên cơ quan), người dân nộp theo mẫu cũ vẫn tiếp nhận nếu thông tin đủ; chỉ yêu cầu làm lại khi thiếu nội dung bắt buộc.',
        '3. Vụ Pháp chế sẽ tổng hợp biểu mẫu ngành Công Thương ở cấp xã thành một tệp có ngày cập nhật và đăng trên cẩm nang; xã ghi số phiên bản vào mẫu khi in.',
        '4. Đề nghị gửi tên 3 trang đã dùng để đối chiếu.',
      ),
      citations: [cite('Nghị định 105/2017/NĐ-CP'), cite('Nghị định 17/2020/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã gửi đường dẫn 3 bản mẫu và cho biết mẫu nào đã bị yêu cầu làm lại.',
      reply: 'Đường dẫn đã dán trong ghi chú; mẫu xin sản xuất rượu thủ công tải từ trang tổng hợp là mẫu bị trả lại.',
    },
  },
  {
    key: 'legal-agency-contract-distributor',
    subject: 'Tranh chấp hợp đồng đại lý giữa hộ bán hàng và nhà phân phối: xã hòa giải theo luật nào?',
    body: 'Hộ nhận làm đại lý nước giải khát, nhà phân phối tự ý cắt hợp đồng, không nhận lại hàng tồn. Hai bên nhờ UBND xã hòa giải. Luật Thương mại có quy định thời hạn báo trước không?',
    answer: {
      body: lines(
        '1. Đại lý thương mại theo Luật Thương mại: trừ khi có thỏa thuận khác, bên muốn chấm dứt phải thông báo bằng văn bản trước ít nhất 60 ngày; bên đại lý có quyền yêu cầu bồi thường một khoản tương ứng thời gian đã làm đại lý khi bên giao đại lý chấm dứt.',
        '2. Hàng tồn trong quan hệ đại lý vẫn thuộc sở hữu bên giao đại lý, trừ khi hợp đồng là mua đứt bán đoạn; cần đọc lại hợp đồng.',
        '3. Tranh chấp thương mại do hai bên thương lượng, hòa giải thương mại, trọng tài hoặc Tòa án. Ủy ban nhân dân xã không có thủ tục bắt buộc, chỉ hỗ trợ hai bên gặp nhau và ghi biên bản.',
        '4. Biên bản có thể dùng làm chứng cứ; nếu muốn cưỡng chế thì yêu cầu Tòa án công nhận.',
      ),
      citations: [cite('Luật Thương mại 2005', 'Điều 177'), cite('Bộ luật Tố tụng dân sự 2015')],
    },
  },
]);

export const personnelAndLegalQuestions = [...personnel, ...legal];
