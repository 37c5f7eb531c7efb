// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

const office = questionsOf('VP', 'Một cửa, kiểm soát thủ tục hành chính', [
  {
    key: 'office-portal-procedure-missing',
    subject: 'Cổng dịch vụ công chưa có thủ tục bán lẻ thuốc lá cấp xã, xã nhận hồ sơ giấy được không?',
    body: 'Tra trên cổng thì thủ tục cấp Giấy phép bán lẻ sản phẩm thuốc lá vẫn để cơ quan thực hiện là Phòng Kinh tế huyện, không chọn được xã. Người dân nộp trực tuyến không được. Xã nhận bản giấy thì bị nhắc tỷ lệ hồ sơ trực tuyến thấp. Kính đề nghị Bộ tháo gỡ.',
    answer: {
      body: lines(
        '1. Xã tiếp nhận hồ sơ giấy và số hóa tại Trung tâm Phục vụ hành chính công. Không được từ chối hồ sơ vì lý do cổng chưa cấu hình; người dân có quyền chọn hình thức nộp.',
        '2. Để có trên cổng: tỉnh ban hành quyết định công bố danh mục, sau đó đơn vị quản lý hệ thống của tỉnh cấu hình quy trình cho từng xã. Đề nghị xã gửi phản ánh về Văn phòng Ủy ban nhân dân tỉnh, kèm ảnh chụp màn hình, mã thủ tục.',
        '3. Phía Bộ: Văn phòng Bộ đã cập nhật cơ quan thực hiện cấp xã trên Cơ sở dữ liệu quốc gia về thủ tục hành chính; xã kiểm tra lại mã thủ tục đang dùng, tránh dùng mã cũ đã bãi bỏ.',
        '4. Về tỷ lệ trực tuyến: báo cáo riêng số hồ sơ không thể nộp trực tuyến do lỗi hệ thống để được loại trừ khi đánh giá.',
      ),
      citations: [cite('Nghị định 118/2025/NĐ-CP'), cite('Nghị định 63/2010/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cung cấp mã thủ tục đang hiển thị trên cổng và ảnh chụp bước chọn cơ quan thực hiện.',
      reply: 'Xã gửi kèm 02 ảnh; mã thủ tục trên cổng là mã cũ của cấp huyện, chưa thấy mã mới.',
    },
  },
  {
    key: 'office-late-file-apology-letter',
    subject: 'Hồ sơ trễ hạn do chờ ý kiến cơ quan khác có phải gửi phiếu xin lỗi?',
    body: 'Hồ sơ cửa hàng gas trễ 6 ngày vì phải chờ kết quả kiểm tra phòng cháy. Hệ thống báo đỏ, trung tâm yêu cầu Phòng Kinh tế ký phiếu xin lỗi. Anh em cho rằng lỗi không thuộc xã. Xin hướng dẫn cách ghi nhận thời gian.',
    answer: {
      body: lines(
        '1. Hồ sơ quá hạn thì cơ quan giải quyết phải thông báo bằng văn bản, xin lỗi và hẹn lại thời gian trả kết quả, bất kể nguyên nhân từ khâu nào; đây là trách nhiệm với người dân, không phải xác định lỗi cá nhân.',
        '2. Phiếu xin lỗi nêu trung thực nguyên nhân (chờ kết quả phối hợp của cơ quan nào, từ ngày nào). Trách nhiệm nội bộ xem xét theo từng bước trong quy trình.',
        '3. Cách phòng ngừa: tách bước lấy ý kiến thành bước có thời hạn riêng trong quy trình nội bộ; hết thời hạn mà cơ quan phối hợp không trả lời thì ghi nhận và báo cáo, không để hồ sơ nằm im.',
        '4. Với hồ sơ thiếu giấy tờ ngay từ đầu, phải yêu cầu bổ sung trong thời hạn quy định; chờ đến ngày cuối mới yêu cầu là lỗi của cơ quan giải quyết.',
      ),
      citations: [cite('Nghị định 118/2025/NĐ-CP')],
    },
  },
  {
    key: 'office-account-one-stop-new-staff',
    subject: 'Cấp tài khoản xử lý hồ sơ cho công chức mới chuyển về xã',
    body: 'xa moi co 2 cong chuc chuyen den tu 1/11, chua co tai khoan tren he thong giai quyet thu tuc, dang phai dung nho tai khoan cua nguoi khac. cho hoi xin cap tai khoan o dau, mat bao lau?',
    style: 'no_diacritics',
    answer: {
      body: lines(
        '1. Tài khoản trên hệ thống thông tin giải quyết thủ tục hành chính do đơn vị quản trị của tỉnh cấp. Xã gửi văn bản hoặc phiếu yêu cầu cho quản trị hệ thống của tỉnh, ghi họ tên, chức vụ, số định danh, thư công vụ, vai trò (tiếp nhận, xử lý, ký), tài khoản của người cũ cần khóa.',
        '2. Tuyệt đối không dùng chung tài khoản, chữ ký số vì mọi thao tác gắn với trách nhiệm cá nhân; xã thông báo ngay cho tỉnh để khóa tài khoản đang dùng nhờ.',
        '3. Trong khi chờ, lãnh đạo phân công người có tài khoản thực hiện thao tác tiếp nhận, công chức mới thẩm định trên bản giấy có ký nháy.',
        '4. Việc cấp chữ ký số chuyên dùng gửi qua đầu mối chữ ký số của tỉnh, thường làm cùng lúc.',
      ),
      citations: [cite('Nghị định 118/2025/NĐ-CP'), cite('Luật Giao dịch điện tử 2023')],
    },
  },
  {
    key: 'office-citizen-feedback-wrong-agency',
    subject: 'Phản ánh của người dân chuyển sai cơ quan, bị trả đi trả lại nhiều lần',
    body: 'Người dân gửi phản ánh về cửa hàng bán hàng kém chất lượng qua hệ thống, xã chuyển Bộ, Bộ chuyển tỉnh, tỉnh chuyển lại xã. Đã 12 ngày chưa ai trả lời. Đề nghị chỉ rõ quy trình và đầu mối.',
    answer: {
      body: lines(
        '1. Phản ánh về hành vi của một cơ sở trên địa bàn là việc cụ thể, do cơ quan quản lý tại địa phương trả lời: Ủy ban nhân dân xã (trong thẩm quyền) hoặc Đội Quản lý thị trường. Bộ chỉ trả lời phản ánh, kiến nghị về quy định.',
        '2. Nguyên tắc: cơ quan nhận đầu tiên xác định cơ quan có thẩm quyền và chuyển một lần, kèm lý do; không chuyển vòng. Khi bị trả lại mà không đồng ý, hai cơ quan trao đổi trực tiếp, không đẩy qua hệ thống.',
        '3. Với vụ việc này, xã chủ trì xác minh, trả lời người dân trong thời hạn còn lại; Văn phòng Bộ sẽ đóng phản ánh ở cấp Bộ.',
        '4. Đề nghị xã cập nhật danh bạ cơ quan nhận phản ánh trên hệ thống của tỉnh, ghi Đội Quản lý thị trường phụ trách cụm xã.',
      ),
      citations: [cite('Nghị định 20/2008/NĐ-CP'), cite('Nghị định 118/2025/NĐ-CP')],
    },
  },
  {
    key: 'office-hotline-number-display',
    subject: 'Niêm yết số đường dây nóng của Bộ tại trụ sở xã như thế nào?',
    body: 'Xã muốn niêm yết công khai số đường dây nóng của ngành Công Thương tại trung tâm phục vụ. Hiện trên mạng nhiều số khác nhau, không rõ số nào dành cho xã, số nào dành cho người dân.',
    answer: {
      body: lines(
        '1. Đề nghị xã chỉ niêm yết số do Văn phòng Bộ công bố trên cổng thông tin điện tử của Bộ; không lấy số từ trang khác.',
        '2. Phân biệt: số hỗ trợ chính quyền cơ sở dành cho cán bộ, công chức xã (có ghi nhận câu hỏi và trả lời bằng văn bản); số bảo vệ người tiêu dùng 1800.6838 dành cho người dân; số của Đội Quản lý thị trường phụ trách địa bàn.',
        '3. Mẫu bảng: tên, số, giờ trực, nội dung tiếp nhận; đặt cạnh bảng thủ tục hành chính và dán mã QR đến trang cẩm nang.',
        '4. Khi số thay đổi, Văn phòng Bộ thông báo bằng văn bản; xã thay bảng và ghi ngày cập nhật ở góc dưới.',
      ),
      citations: [cite('Nghị định 118/2025/NĐ-CP')],
    },
  },
]);

const planning = questionsOf('KHTC', 'Kế hoạch, thương nhân nước ngoài, nhượng quyền', [
  {
    key: 'planning-foreign-trader-branch-shop',
    subject: 'Thương nhân nước ngoài mở cửa hàng bán lẻ thứ hai tại phường phải làm thủ tục gì?',
    body: 'Công ty có vốn đầu tư Nhật Bản đang có 1 cửa hàng ở thành phố, muốn mở thêm cửa hàng 350 m2 tại phường. Doanh nghiệp hỏi có phải kiểm tra nhu cầu kinh tế và phường có ký ý kiến không.',
    only: ['urban'],
    answer: {
      body: lines(
        '1. Nghị định 09/2018/NĐ-CP quy định lập cơ sở bán lẻ ngoài cơ sở thứ nhất phải có giấy phép và thực hiện kiểm tra nhu cầu kinh tế, trừ cơ sở dưới 500 m2 trong trung tâm thương mại và không thuộc loại hình cửa hàng tiện lợi, siêu thị mini. Cửa hàng 350 m2 nằm ngoài trung tâm thương mại thì vẫn phải xem xét.',
        '2. Cơ quan cấp giấy phép: Sở Công Thương. Ủy ban nhân dân phường không có thủ tục ký xác nhận trong hồ sơ này; hội đồng kiểm tra nhu cầu kinh tế do Sở thành lập.',
        '3. Phường có thể trả lời khi Sở hỏi về mật độ cửa hàng, dân số, hạ tầng giao thông; nên dựa trên số liệu, không trả lời cảm tính.',
        '4. Đề nghị doanh nghiệp rà soát mã ngành, loại cơ sở bán lẻ và cam kết quốc tế áp dụng cho nhà đầu tư trước khi nộp.',
      ),
      citations: [cite('Nghị định 09/2018/NĐ-CP', 'Điều 22'), cite('Nghị định 09/2018/NĐ-CP', 'Điều 23')],
    },
  },
  {
    key: 'planning-franchise-milk-tea',
    subject: 'Quán trà sữa nhượng quyền từ nước ngoài: kiểm tra đăng ký nhượng quyền ở đâu?',
    body: 'Hai quán trà sữa nhượng quyền từ nước ngoài mới mở. Chủ quán ký hợp đồng bằng tiếng nước ngoài, phí nhượng quyền 120 triệu đồng/năm. Phường được hỏi có phải kiểm tra gì không và thẩm quyền ở đâu.',
    only: ['urban'],
    answer: {
      body: lines(
        '1. Nhượng quyền từ nước ngoài vào Việt Nam thì bên nhượng quyền phải đăng ký hoạt động nhượng quyền thương mại; thông tin thương nhân đã đăng ký được công bố trên trang của Bộ. Bên nhận quyền tại Việt Nam (chủ quán) không phải đăng ký.',
        '2. Phường kiểm tra trong thẩm quyền: đăng ký hộ kinh doanh, an toàn thực phẩm, biển hiệu, phòng cháy. Việc hợp đồng bằng tiếng nước ngoài do hai bên lựa chọn, tuy nhiên chủ quán cần bản dịch để thực hiện.',
        '3. Nếu nghi ngờ thương nhân chưa đăng ký nhượng quyền, xã chuyển thông tin để Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp kiểm tra.',
        '4. Lưu ý với chủ quán: điều khoản độc quyền nguyên liệu, phí chấm dứt, quyền sử dụng nhãn hiệu sau khi hết hợp đồng.',
      ),
      citations: [cite('Nghị định 35/2006/NĐ-CP'), cite('Luật Thương mại 2005')],
    },
  },
  {
    key: 'planning-statistics-retail-turnover',
    subject: 'Số liệu tổng mức bán lẻ hàng hóa trên địa bàn xã lấy từ đâu để đưa vào báo cáo?',
    body: 'Nghị quyết của Đảng ủy xã giao chỉ tiêu tăng tổng mức bán lẻ 12%. Xã không có số gốc, cơ quan thống kê nói chỉ có số cấp tỉnh. Đề nghị cho biết phương pháp tính cho cấp xã có căn cứ.',
    answer: {
      body: lines(
        '1. Tổng mức bán lẻ là chỉ tiêu thống kê cấp tỉnh, quốc gia; hệ thống chỉ tiêu cấp xã không bắt buộc có chỉ tiêu này, vì vậy không có số công bố chính thức cho một xã.',
        '2. Xã có thể theo dõi các chỉ tiêu thay thế có số liệu gốc: số hộ kinh doanh thương mại hoạt động, doanh thu trên hóa đơn điện tử theo ngành (đề nghị cơ quan thuế cung cấp), số điểm kinh doanh ở chợ lấp đầy, số gian hàng trên sàn.',
        '3. Nếu vẫn muốn ước tính tổng mức bán lẻ, ghi rõ phương pháp, kỳ gốc và dùng để tham khảo nội bộ, không đưa vào báo cáo chính thức như số thống kê.',
        '4. Đề nghị điều chỉnh cách ghi chỉ tiêu trong nghị quyết sang mức có thể kiểm chứng.',
      ),
      citations: [cite('Luật Thống kê 2015'), cite('Thông tư 37/2025/TT-BCT')],
    },
    clarification: {
      question:
        'Đề nghị xã cho biết chỉ tiêu được giao trong nghị quyết tính theo năm gốc nào và đã có số nào được công bố.',
      reply:
        'Nghị quyết lấy năm 2025 làm gốc nhưng không ghi số cụ thể; trước đó huyện cũ có con số 820 tỷ đồng, không rõ nguồn.',
    },
  },
  {
    key: 'planning-representative-office-foreign-trader',
    subject: 'Văn phòng đại diện thương nhân nước ngoài đặt tại xã: xã quản lý những gì?',
    body: 'Một công ty thủy sản nước ngoài đặt văn phòng đại diện trong nhà dân, thường xuyên mua tôm trực tiếp, ký hợp đồng, trả tiền mặt. Xã thấy không giống văn phòng đại diện nhưng không rõ quy định.',
    only: ['coast', 'delta'],
    answer: {
      body: lines(
        '1. Văn phòng đại diện chỉ được thực hiện chức năng liên lạc, tìm hiểu thị trường, xúc tiến; không được trực tiếp giao kết hợp đồng, mua bán hàng hóa thu tiền, trừ trường hợp được ủy quyền ký theo quy định. Mua tôm, trả tiền là hoạt động sinh lợi vượt quá nội dung giấy phép.',
        '2. Giấy phép do Sở Công Thương cấp (trừ khu công nghiệp); xã kiểm tra: bản sao giấy phép, biển hiệu, địa chỉ đúng, người đứng đầu; chuyển Sở Công Thương nếu phát hiện vượt phạm vi.',
        '3. Xã không dừng hoạt động hay thu giữ giấy phép; hành vi mua bán trái phép xử phạt theo Nghị định 98/2020/NĐ-CP. Việc trả tiền mặt lớn thông báo cơ quan thuế.',
        '4. Khuyến nghị công ty thành lập doanh nghiệp hoặc mua qua đại lý đã đăng ký để không ảnh hưởng đến người nuôi tôm.',
      ),
      citations: [
        cite('Nghị định 07/2016/NĐ-CP', 'Điều 30'),
        cite('Nghị định 98/2020/NĐ-CP'),
        cite('Luật Thương mại 2005'),
      ],
    },
  },
]);

export const officeAndPlanningQuestions = [...office, ...planning];
