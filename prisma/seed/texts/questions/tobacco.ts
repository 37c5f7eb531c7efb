// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

export const tobaccoQuestions = questionsOf('TTTN', 'Kinh doanh thuốc lá', [
  {
    key: 'tobacco-retail-dossier-and-time',
    subject: 'Hồ sơ và thời hạn cấp Giấy phép bán lẻ sản phẩm thuốc lá tại cấp xã',
    body: 'Từ ngày nhận nhiệm vụ đến nay xã đã tiếp nhận 09 hồ sơ xin bán lẻ thuốc lá nhưng công chức chưa được tập huấn. Kính đề nghị Bộ hướng dẫn cụ thể thành phần hồ sơ, các bước thẩm định, thời hạn giải quyết và thời hạn của giấy phép.',
    answer: {
      body: lines(
        '1. Thẩm quyền: Ủy ban nhân dân cấp xã nơi đặt địa điểm bán, thay Phòng Kinh tế cấp huyện từ ngày 01/7/2025.',
        '2. Điều kiện: là thương nhân đăng ký hợp lệ; có địa điểm kinh doanh cố định, địa chỉ rõ ràng; có văn bản giới thiệu hoặc hợp đồng mua bán của thương nhân phân phối hoặc bán buôn sản phẩm thuốc lá.',
        '3. Hồ sơ gồm 01 bộ: đơn đề nghị theo mẫu; bản sao giấy chứng nhận đăng ký kinh doanh; bản sao văn bản giới thiệu hoặc hợp đồng mua bán; tài liệu về địa điểm kinh doanh.',
        '4. Trình tự: kiểm tra hồ sơ và khoảng cách đến cơ sở giáo dục; nếu thiếu thì yêu cầu bổ sung bằng văn bản; cấp giấy phép trong 15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; từ chối thì trả lời, nêu rõ lý do.',
        '5. Giấy phép có thời hạn 05 năm, ghi từng địa điểm bán. Phí thẩm định thu theo quy định của Bộ Tài chính.',
      ),
      citations: [
        cite('Nghị định 67/2013/NĐ-CP', 'Điều 26'),
        cite('Nghị định 67/2013/NĐ-CP', 'Điều 27'),
        cite('Nghị định 17/2020/NĐ-CP'),
        cite('Nghị định 139/2025/NĐ-CP'),
      ],
    },
  },
  {
    key: 'tobacco-distance-school-gate',
    subject: 'Đo khoảng cách 100 mét từ trường học đến quầy bán thuốc lá như thế nào?',
    body: 'Trường tiểu học trên địa bàn có 02 cổng và một điểm trường lẻ. Quầy tạp hóa cách cổng chính 130 m theo đường đi nhưng cách tường rào phía sau chỉ 70 m. Xã đo kiểu nào mới đúng, điểm trường lẻ có tính không?',
    answer: {
      body: lines(
        '1. Luật Phòng, chống tác hại của thuốc lá quy định không bán thuốc lá phía ngoài cổng nhà trẻ, trường mẫu giáo, trường học, bệnh viện và các cơ sở nêu tại Luật trong phạm vi 100 mét tính từ ranh giới khuôn viên gần nhất của cơ sở đó.',
        '2. Mốc đo vì vậy là ranh giới khuôn viên gần nhất, không phải cổng chính và không đo theo đường đi. Quầy cách tường rào 70 mét không đủ điều kiện cấp phép.',
        '3. Điểm trường lẻ đang tổ chức dạy học, có khuôn viên riêng là cơ sở giáo dục nên cũng phải tính.',
        '4. Đề nghị lập biên bản đo có sơ đồ, ghi thiết bị, mốc đo, có chữ ký của đại diện nhà trường và chủ quầy, lưu cùng hồ sơ để tránh khiếu nại.',
      ),
      citations: [
        cite('Luật Phòng, chống tác hại của thuốc lá 2012', 'Điều 25'),
        cite('Nghị định 67/2013/NĐ-CP', 'Điều 26'),
      ],
    },
    clarification: {
      question: 'Đề nghị xã cho biết quầy này xin cấp mới hay đã có giấy phép do cấp huyện cấp, thời hạn đến ngày nào.',
      reply: 'Quầy xin cấp mới, chưa từng được cấp giấy phép. Điểm trường lẻ có 02 lớp 1 và lớp 2, có tường rào riêng.',
    },
  },
  {
    key: 'tobacco-e-cigarette-handling',
    subject: 'Cửa hàng bán thuốc lá điện tử cho học sinh: thẩm quyền xử lý của xã đến đâu?',
    body: 'Qua phản ánh của phụ huynh, xã phát hiện một tiệm phụ kiện điện thoại bán thuốc lá điện tử dùng một lần cho học sinh THCS. Kiểm tra thu giữ được 30 sản phẩm không có hóa đơn. Xã cần lập biên bản theo hành vi nào, chuyển cho cơ quan nào, tang vật bảo quản ở đâu?',
    answer: {
      body: lines(
        '1. Từ năm 2025, Quốc hội đã quyết nghị cấm sản xuất, kinh doanh, nhập khẩu, chứa chấp, vận chuyển, sử dụng thuốc lá điện tử, thuốc lá nung nóng. Vì vậy đây là hàng cấm, không phải hàng hóa kinh doanh có điều kiện.',
        '2. Hành vi cần làm rõ: buôn bán, tàng trữ hàng cấm; bán cho người chưa đủ 18 tuổi. Số lượng, trị giá tang vật là căn cứ để xác định xử phạt hành chính hay chuyển cơ quan điều tra.',
        '3. Ủy ban nhân dân xã lập biên bản vụ việc, niêm phong tang vật có chữ ký người vi phạm, bàn giao cho Đội Quản lý thị trường hoặc Công an xã trong thời gian sớm nhất; chỉ ra quyết định xử phạt nếu mức phạt thuộc thẩm quyền.',
        '4. Phối hợp nhà trường thông tin cho phụ huynh, không công khai danh tính học sinh.',
      ),
      citations: [cite('Nghị quyết 173/2024/QH15'), cite('Nghị định 98/2020/NĐ-CP'), cite('Nghị định 189/2025/NĐ-CP')],
    },
  },
  {
    key: 'tobacco-licence-change-owner',
    subject: 'Chuyển cửa hàng tạp hóa cho con đứng tên thì cấp lại hay cấp mới giấy phép bán lẻ thuốc lá?',
    body: 'Bố chuyển cửa hàng cho con, giấy phép còn 3 năm, dân xin "sửa tên". Thủ tục đúng là gì?',
    answer: {
      body: lines(
        '1. Giấy phép được cấp cho một thương nhân xác định. Khi con đứng tên chủ hộ kinh doanh thì cần phân biệt hai trường hợp.',
        '2. Nếu hộ kinh doanh cũ giữ nguyên mã số và chỉ thay đổi chủ hộ trong nội dung đăng ký, xã giải quyết theo thủ tục sửa đổi, bổ sung giấy phép; hồ sơ gồm đơn, bản sao giấy phép đã cấp và giấy chứng nhận đăng ký hộ kinh doanh sau thay đổi. Thời hạn giấy phép giữ nguyên.',
        '3. Nếu hộ cũ chấm dứt, con thành lập hộ kinh doanh mới với mã số mới thì là thương nhân khác, phải xin cấp mới; giấy phép cũ hết hiệu lực và nộp lại.',
        '4. Đề nghị xã đối chiếu mã số hộ kinh doanh trên hệ thống đăng ký để xác định, không yêu cầu gia đình nộp thêm giấy tờ thừa kế hoặc tặng cho.',
      ),
      citations: [cite('Nghị định 67/2013/NĐ-CP'), cite('Nghị định 168/2025/NĐ-CP')],
    },
  },
  {
    key: 'tobacco-smuggled-border',
    subject: 'Tạp hóa ven biên giới bán thuốc lá nhập lậu số lượng nhỏ, xã xử lý ra sao?',
    body: 'Một số quầy hàng gần đường mòn qua biên giới bán lẻ từng bao thuốc lá ngoại không có tem. Mỗi lần kiểm tra chỉ thấy 5-10 bao, người bán nói mua của khách qua đường. UBND xã xin hướng dẫn cách xử lý và cơ chế phối hợp với lực lượng chức năng.',
    only: ['border'],
    answer: {
      body: lines(
        '1. Thuốc lá điếu nhập lậu là hàng cấm; buôn bán, tàng trữ với bất kỳ số lượng nào cũng bị xử lý, mức phạt tính theo số bao. Người bán không có hóa đơn, chứng từ và bao không có tem nhập khẩu là đủ căn cứ để lập biên bản.',
        '2. Xã lập biên bản, tạm giữ toàn bộ tang vật, xác minh nhân thân người bán; trường hợp vượt thẩm quyền thì chuyển hồ sơ cho Đội Quản lý thị trường hoặc Đồn Biên phòng trên địa bàn.',
        '3. Tang vật là thuốc lá nhập lậu bị tịch thu và xử lý theo quy định, không trả lại để bán.',
        '4. Đề nghị xã ký quy chế phối hợp ba bên giữa Ủy ban nhân dân xã, Đồn Biên phòng và Đội Quản lý thị trường; tổ chức ký cam kết với các quầy ven đường mòn, xử lý lặp lại thì xem xét thu hồi giấy phép bán lẻ thuốc lá nếu có.',
      ),
      citations: [cite('Nghị định 98/2020/NĐ-CP'), cite('Nghị định 67/2013/NĐ-CP')],
    },
    returnReason:
      'Câu hỏi thiếu thông tin về nguồn hàng và các lần đã xử lý; đề nghị cán bộ tăng cường làm rõ với xã rồi chuyển lại để trả lời một lần.',
  },
  {
    key: 'tobacco-form-old-district-name',
    subject: 'Giay de nghi cap phep thuoc la con ghi "Phong Kinh te huyen" thi xa co nhan khong?',
    body: 'mau don tren mang van ghi kinh gui phong kinh te huyen, dan in ra nop xa. cho hoi xa co duoc nhan khong hay bat dan viet lai? va giay phep in theo mau nao, dong dau ubnd xa hay phong kinh te xa?',
    style: 'no_diacritics',
    answer: {
      body: lines(
        '1. Xã tiếp nhận đơn ghi "Kính gửi: Phòng Kinh tế huyện", không yêu cầu người dân viết lại. Cán bộ tiếp nhận hướng dẫn người dân ghi bổ sung tên cơ quan có thẩm quyền hiện nay là Ủy ban nhân dân xã; đơn không bị coi là không hợp lệ chỉ vì tên cơ quan nhận.',
        '2. Mẫu giấy phép vẫn dùng mẫu ban hành kèm theo văn bản hiện hành, thay phần tên cơ quan cấp bằng Ủy ban nhân dân xã và căn cứ thẩm quyền bằng Nghị định 139/2025/NĐ-CP.',
        '3. Thẩm quyền cấp là Ủy ban nhân dân cấp xã; người ký là Chủ tịch hoặc Phó Chủ tịch được phân công, đóng dấu Ủy ban nhân dân xã. Phòng Kinh tế chỉ thẩm định, trình ký.',
      ),
      citations: [cite('Nghị định 139/2025/NĐ-CP'), cite('Nghị định 67/2013/NĐ-CP', 'Điều 27')],
    },
  },
]);
