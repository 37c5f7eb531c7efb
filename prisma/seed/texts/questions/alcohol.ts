// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

export const alcoholQuestions = questionsOf('TTTN', 'Kinh doanh rượu', [
  {
    key: 'craft-alcohol-first-licence',
    subject: 'Hộ nấu rượu gạo quy mô nhỏ để bán có phải xin Giấy phép sản xuất rượu thủ công không?',
    body: lines(
      'Trên địa bàn xã có khoảng 40 hộ nấu rượu gạo bằng men lá, mỗi tháng vài chục lít, chủ yếu bán cho quán ăn và bà con trong vùng. Từ trước đến nay chưa hộ nào có giấy phép.',
      'Đề nghị hướng dẫn: hộ nấu quy mô nhỏ như vậy có phải xin Giấy phép sản xuất rượu thủ công nhằm mục đích kinh doanh hay không; hồ sơ gồm những gì, cấp nào cấp và thời hạn giải quyết bao lâu?',
    ),
    answer: {
      body: lines(
        '1. Hộ nấu rượu có độ cồn từ 5,5 độ trở lên để bán, không phân biệt sản lượng, phải có Giấy phép sản xuất rượu thủ công nhằm mục đích kinh doanh. Điều kiện: đã đăng ký hộ kinh doanh (hoặc là hợp tác xã, doanh nghiệp); bảo đảm điều kiện an toàn thực phẩm và ghi nhãn hàng hóa rượu.',
        '2. Thẩm quyền: từ ngày 01/7/2025, nhiệm vụ của Phòng Kinh tế cấp huyện trước đây chuyển về Ủy ban nhân dân cấp xã nơi đặt cơ sở sản xuất.',
        '3. Hồ sơ: đơn đề nghị theo mẫu; bản sao giấy chứng nhận đăng ký hộ kinh doanh; bản sao bản tự công bố sản phẩm; bản sao giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm (trừ cơ sở không thuộc diện cấp); bản liệt kê tên hàng hóa rượu kèm nhãn hàng hóa.',
        '4. Thời hạn: 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ. Hồ sơ chưa hợp lệ thì yêu cầu bổ sung bằng văn bản một lần.',
        '5. Hộ chỉ nấu để dùng trong gia đình thì không xin giấy phép nhưng phải có bản cam kết gửi Ủy ban nhân dân xã về an toàn thực phẩm và không bán ra thị trường. Đề nghị xã rà soát 40 hộ, phân thành từng nhóm để hướng dẫn.',
      ),
      citations: [
        cite('Nghị định 105/2017/NĐ-CP', 'Điều 9'),
        cite('Nghị định 105/2017/NĐ-CP', 'Điều 20'),
        cite('Nghị định 139/2025/NĐ-CP'),
        cite('Luật Phòng, chống tác hại của rượu, bia 2019'),
      ],
    },
    clarification: {
      question:
        'Đề nghị xã cho biết trong 40 hộ nêu trên có bao nhiêu hộ đã đăng ký hộ kinh doanh và độ cồn của rượu thành phẩm trong khoảng nào.',
      reply:
        'Xã đã rà soát: 06 hộ có đăng ký hộ kinh doanh, 34 hộ chưa đăng ký. Rượu thành phẩm từ 28 đến 40 độ, không có loại dưới 5,5 độ.',
    },
  },
  {
    key: 'alcohol-retail-district-licence-validity',
    subject: 'Giấy phép bán lẻ rượu do Phòng Kinh tế huyện cấp trước ngày 01/7/2025 còn giá trị không?',
    body: 'Xã tiếp nhận bàn giao từ huyện cũ 23 giấy phép bán lẻ rượu còn thời hạn đến năm 2027, 2028. Một số chủ cửa hàng lo giấy phép mang tên huyện đã giải thể nên đề nghị xã đổi giấy mới. Xin hỏi các giấy phép này có phải đổi ngay không, nếu dân muốn đổi thì xã giải quyết theo thủ tục nào?',
    answer: {
      body: lines(
        '1. Giấy phép đã được cơ quan có thẩm quyền cấp hợp lệ trước ngày 01/7/2025 tiếp tục được sử dụng đến hết thời hạn ghi trên giấy phép. Việc kết thúc hoạt động của cấp huyện không làm giấy phép mất giá trị, thương nhân không bắt buộc phải đổi.',
        '2. Trường hợp thương nhân có nhu cầu thay đổi thông tin, trong đó có địa chỉ do sắp xếp đơn vị hành chính, Ủy ban nhân dân xã giải quyết theo thủ tục cấp sửa đổi, bổ sung giấy phép; thời hạn của giấy phép giữ nguyên như giấy đã cấp.',
        '3. Không yêu cầu người dân nộp giấy tờ chứng minh việc đổi tên địa danh vì đây là thông tin cơ quan nhà nước đã có.',
        '4. Đề nghị xã lập sổ theo dõi 23 giấy phép nhận bàn giao, ghi rõ ngày hết hạn để thông báo cho thương nhân trước khi hết hạn, đồng thời đối chiếu với danh mục thủ tục hành chính đang áp dụng do Chủ tịch Ủy ban nhân dân tỉnh công bố.',
      ),
      citations: [cite('Nghị định 139/2025/NĐ-CP'), cite('Nghị định 105/2017/NĐ-CP')],
    },
  },
  {
    key: 'alcohol-on-premises-restaurant',
    subject: 'Nhà hàng, quán nhậu bán rượu tiêu dùng tại chỗ phải làm thủ tục gì với xã?',
    body: 'UBND xã đang lúng túng với 15 quán nhậu và 03 nhà hàng tiệc cưới có bán rượu cho khách uống tại quán. Theo chúng tôi hiểu trước đây phải có giấy phép, nay chỉ cần đăng ký. Đề nghị Bộ cho biết thủ tục hiện hành, mẫu đơn và việc kiểm tra sau đăng ký.',
    answer: {
      body: lines(
        '1. Từ khi Nghị định 17/2020/NĐ-CP có hiệu lực, thương nhân bán rượu có độ cồn từ 5,5 độ trở lên để tiêu dùng tại chỗ không phải xin giấy phép mà thực hiện đăng ký bán rượu tiêu dùng tại chỗ.',
        '2. Điều kiện: thành lập theo quy định của pháp luật; có quyền sử dụng hợp pháp địa điểm kinh doanh cố định, địa chỉ rõ ràng; rượu được cung cấp bởi thương nhân có giấy phép sản xuất, phân phối, bán buôn hoặc bán lẻ rượu.',
        '3. Cơ quan tiếp nhận: Ủy ban nhân dân cấp xã, thay cho Phòng Kinh tế cấp huyện. Khi nhận giấy đăng ký hợp lệ, cán bộ xác nhận ngày tiếp nhận và trả một bản cho thương nhân; không thẩm định thực địa trước khi xác nhận.',
        '4. Sau đăng ký: kiểm tra hóa đơn, nguồn gốc rượu, việc không bán cho người dưới 18 tuổi. Quán tự nấu rượu để bán tại quán thì phải có Giấy phép sản xuất rượu thủ công, không được dùng thủ tục đăng ký này thay thế.',
      ),
      citations: [
        cite('Nghị định 17/2020/NĐ-CP'),
        cite('Nghị định 105/2017/NĐ-CP', 'Điều 14'),
        cite('Nghị định 139/2025/NĐ-CP'),
      ],
    },
  },
  {
    key: 'alcohol-facebook-zalo-sale',
    subject: 'Hộ bán rượu trên 5,5 độ qua Facebook, Zalo cá nhân mà không có cửa hàng thì cấp phép thế nào?',
    body: lines(
      'Xã có 07 hộ rao bán rượu ngâm, rượu men lá trên trang Facebook và Zalo cá nhân, giao hàng qua xe khách. Các hộ không có cửa hàng, chỉ đóng chai tại nhà.',
      'Đề nghị hướng dẫn địa điểm kinh doanh ghi trong giấy phép là địa chỉ nào và có phải đăng ký thêm về thương mại điện tử không?',
    ),
    answer: {
      body: lines(
        '1. Bán lẻ rượu có độ cồn từ 5,5 độ trở lên phải có giấy phép bán lẻ, bất kể bán tại cửa hàng hay qua mạng xã hội. Điều kiện bắt buộc là có địa điểm kinh doanh cố định, địa chỉ rõ ràng; nhà ở được dùng làm địa điểm nếu hộ có quyền sử dụng hợp pháp và đã ghi trong đăng ký hộ kinh doanh.',
        '2. Hộ tự sản xuất thì Giấy phép sản xuất rượu thủ công đã cho phép bán sản phẩm do mình sản xuất; không phải xin thêm giấy phép bán lẻ cho chính sản phẩm đó.',
        '3. Bán theo hình thức thương mại điện tử phải có biện pháp để người dưới 18 tuổi không tiếp cận, không mua được và thanh toán không dùng tiền mặt theo Luật Phòng, chống tác hại của rượu, bia.',
        '4. Tài khoản mạng xã hội cá nhân không phải là website bán hàng nên không thông báo với Bộ; nếu hộ lập website riêng thì thông báo tại Cổng thông tin Quản lý hoạt động thương mại điện tử.',
        '5. Đề nghị xã yêu cầu hộ gỡ bài bán hàng đối với sản phẩm chưa công bố, chưa có nhãn.',
      ),
      citations: [
        cite('Nghị định 105/2017/NĐ-CP', 'Điều 13'),
        cite('Luật Phòng, chống tác hại của rượu, bia 2019', 'Điều 16'),
        cite('Nghị định 85/2021/NĐ-CP'),
      ],
    },
    clarification: {
      question: 'Đề nghị xã cho biết 07 hộ này tự nấu rượu hay mua về đóng chai, ngâm ủ rồi bán lại.',
      reply: 'Có 04 hộ tự nấu và ngâm, 03 hộ mua rượu trắng của hộ khác về ngâm dược liệu rồi đóng chai bán.',
    },
    returnReason:
      'Nội dung chính là điều kiện bán lẻ rượu, thuộc Cục Quản lý và Phát triển thị trường trong nước; phần thương mại điện tử chỉ là ý phụ, đề nghị chuyển đúng đơn vị chủ trì.',
  },
  {
    key: 'alcohol-retail-missing-wholesaler-letter',
    subject: 'Hồ sơ bán lẻ rượu thiếu văn bản giới thiệu của nhà bán buôn thì xã có được cấp phép không?',
    body: 'Một hộ kinh doanh tạp hóa nộp hồ sơ xin cấp giấy phép bán lẻ rượu, có đủ đơn, đăng ký kinh doanh, hợp đồng thuê nhà nhưng chỉ nộp hóa đơn mua hàng, không có hợp đồng nguyên tắc hay văn bản giới thiệu. Hộ nói nhà phân phối ở thành phố không chịu ký với hộ nhỏ. Xin hỏi xã có được xem hóa đơn là giấy tờ thay thế không?',
    answer: {
      body: lines(
        '1. Một trong các điều kiện bán lẻ rượu là có văn bản giới thiệu hoặc hợp đồng nguyên tắc của thương nhân sản xuất, thương nhân phân phối hoặc thương nhân bán buôn rượu. Hóa đơn mua hàng chỉ chứng minh nguồn gốc của lô hàng đã mua, không thay thế được giấy tờ này.',
        '2. Hộ không bắt buộc phải ký với nhà phân phối lớn. Văn bản giới thiệu của cơ sở sản xuất rượu thủ công đã có giấy phép, hoặc của thương nhân bán buôn đóng trên địa bàn tỉnh, đều hợp lệ.',
        '3. Đề nghị xã có văn bản yêu cầu bổ sung trong thời hạn quy định, nêu rõ loại giấy tờ còn thiếu và các chủ thể được quyền giới thiệu; không từ chối ngay hồ sơ. Danh sách thương nhân bán buôn rượu trong tỉnh có thể đề nghị Sở Công Thương cung cấp.',
      ),
      citations: [cite('Nghị định 105/2017/NĐ-CP', 'khoản 3 Điều 13'), cite('Nghị định 105/2017/NĐ-CP', 'Điều 23')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết hộ đã liên hệ những thương nhân bán buôn nào và loại rượu dự kiến bán.',
      reply:
        'Hộ đã hỏi 02 nhà phân phối ở trung tâm tỉnh, đều từ chối; dự kiến bán rượu trắng đóng chai và rượu vang trong nước.',
    },
  },
  {
    key: 'low-alcohol-fruit-wine-registration',
    subject: 'Thủ tục đối với cơ sở làm rượu trái cây lên men có độ cồn dưới 5,5 độ',
    body: 'Hợp tác xã nông nghiệp của xã làm thử nước trái cây lên men (độ cồn khoảng 4 độ) để bán cho khách du lịch. HTX hỏi có phải xin giấy phép như rượu hay không. Phòng Kinh tế xã chưa có mẫu biểu cho loại này, kính đề nghị Bộ hướng dẫn.',
    answer: {
      body: lines(
        '1. Sản xuất, kinh doanh rượu có độ cồn dưới 5,5 độ không phải xin giấy phép mà thực hiện kê khai, đăng ký theo nội dung bổ sung tại Nghị định 17/2020/NĐ-CP.',
        '2. Hợp tác xã cần: đăng ký ngành nghề sản xuất đồ uống; bảo đảm điều kiện an toàn thực phẩm đối với cơ sở sản xuất; tự công bố sản phẩm; ghi nhãn có độ cồn, cảnh báo theo quy định.',
        '3. Nơi tiếp nhận đăng ký sản xuất là Sở Công Thương; việc đăng ký bán rượu dưới 5,5 độ do cơ quan cấp xã tiếp nhận theo phân định thẩm quyền từ ngày 01/7/2025. Đề nghị xã đối chiếu với danh mục thủ tục hành chính do tỉnh công bố để trả lời hợp tác xã đúng nơi nộp.',
        '4. Độ cồn phải được chứng minh bằng phiếu kiểm nghiệm. Nếu kết quả từ 5,5 độ trở lên thì áp dụng quy định về Giấy phép sản xuất rượu thủ công.',
      ),
      citations: [cite('Nghị định 17/2020/NĐ-CP'), cite('Nghị định 139/2025/NĐ-CP')],
    },
  },
  {
    key: 'craft-alcohol-sold-to-factory',
    subject: 'Hộ nấu rượu bán toàn bộ cho nhà máy để tinh chế lại thì đăng ký ở đâu?',
    body: 'Có 12 hộ trong làng ký hợp đồng bán hết rượu thô cho 1 công ty rượu ở tỉnh bên để lọc, đóng chai. Hỏi: các hộ này có phải xin GP sx rượu thủ công không hay chỉ đ/ký với xã? Mẫu đ/ký lấy ở đâu?',
    style: 'clumsy',
    answer: {
      body: lines(
        '1. Hộ sản xuất rượu thủ công bán toàn bộ sản phẩm cho doanh nghiệp có Giấy phép sản xuất rượu công nghiệp để chế biến lại không thuộc diện phải xin giấy phép, nhưng phải có hợp đồng mua bán với doanh nghiệp đó và đăng ký với Ủy ban nhân dân cấp xã nơi đặt cơ sở sản xuất.',
        '2. Giấy đăng ký theo mẫu ban hành kèm theo Nghị định 105/2017/NĐ-CP (đã sửa đổi, bổ sung). Xã tiếp nhận, lưu hồ sơ và theo dõi sản lượng, không thu phí.',
        '3. Đề nghị xã lưu ý: hợp đồng phải thể hiện bên mua là doanh nghiệp có giấy phép còn hiệu lực; nếu hộ bán thêm ra ngoài, dù ít, thì phải xin Giấy phép sản xuất rượu thủ công nhằm mục đích kinh doanh.',
        '4. Doanh nghiệp mua ở tỉnh khác không làm thay đổi nơi đăng ký của hộ.',
      ),
      citations: [cite('Nghị định 105/2017/NĐ-CP', 'Điều 10')],
    },
  },
  {
    key: 'alcohol-unlabelled-roadside',
    subject: 'Xử lý việc bày bán rượu không nhãn đựng trong can nhựa tại chợ phiên',
    body: 'Vào ngày chợ phiên, bà con các bản mang rượu đựng trong can 20 lít, chai nhựa đã qua sử dụng ra bán, không nhãn mác. Đây là tập quán lâu đời. Xã đã nhắc nhở nhưng không hiệu quả, nếu tịch thu thì rất phản cảm. Đề nghị Bộ cho biết mức xử phạt, ai có thẩm quyền và có hướng dẫn linh hoạt nào cho đồng bào không?',
    only: ['mountain', 'border'],
    answer: {
      body: lines(
        '1. Rượu bán ra thị trường phải có giấy phép sản xuất, nhãn hàng hóa và công bố sản phẩm. Bán rượu không nhãn, không rõ nguồn gốc là hành vi vi phạm, bị xử phạt theo Nghị định 98/2020/NĐ-CP và các nghị định sửa đổi; thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã thực hiện theo Nghị định 189/2025/NĐ-CP.',
        '2. Pháp luật không có ngoại lệ cho chợ phiên, tuy nhiên việc xử lý có thể tiến hành theo lộ trình: lập danh sách người bán thường xuyên; ký cam kết; hướng dẫn thành lập tổ hợp tác hoặc hợp tác xã để xin một giấy phép chung, dùng chung nhãn; chỉ xử phạt khi đã được hướng dẫn mà vẫn tái phạm.',
        '3. Phối hợp trạm y tế và Đội Quản lý thị trường lấy mẫu kiểm tra methanol, aldehyde trước mùa lễ hội; mẫu không đạt thì dừng bán ngay.',
        '4. Sở Công Thương có thể đưa nội dung hỗ trợ làm nhãn, chai và kiểm nghiệm vào kế hoạch khuyến công của tỉnh, đề nghị xã đăng ký nhu cầu.',
      ),
      citations: [
        cite('Nghị định 98/2020/NĐ-CP'),
        cite('Nghị định 189/2025/NĐ-CP'),
        cite('Nghị định 105/2017/NĐ-CP', 'Điều 9'),
      ],
    },
  },
  {
    key: 'alcohol-near-school',
    subject: 'Cửa hàng bán rượu bia cách trường học dưới 100 mét có được đăng ký, cấp phép không?',
    body: 'Một hộ xin bán rượu tiêu dùng tại chỗ, địa điểm cách cổng trường trung học cơ sở khoảng 60 mét. Xã chưa rõ có khoảng cách tối thiểu bắt buộc như đối với thuốc lá hay không và trường hợp cửa hàng có trước, trường xây sau thì xử lý ra sao.',
    answer: {
      body: lines(
        '1. Theo Luật Phòng, chống tác hại của rượu, bia, không được mở mới điểm bán rượu, bia để tiêu dùng tại chỗ trong phạm vi bán kính 100 mét tính từ khuôn viên của cơ sở y tế, nhà trẻ, trường mẫu giáo, trường phổ thông. Vì vậy trường hợp cách 60 mét không đủ điều kiện đăng ký.',
        '2. Quy định này áp dụng cho điểm bán tiêu dùng tại chỗ mở mới. Điểm bán mang về không chịu khoảng cách nói trên nhưng vẫn không được bán cho người chưa đủ 18 tuổi.',
        '3. Cửa hàng hoạt động hợp pháp từ trước khi trường được xây dựng thì không coi là mở mới; xã vận động chuyển đổi địa điểm và tăng cường kiểm tra việc bán cho học sinh.',
        '4. Khi trả lời hộ, đề nghị ghi rõ cách đo và mốc đo (từ ranh giới khuôn viên trường đến điểm bán), có bản vẽ hoặc ảnh kèm theo.',
      ),
      citations: [cite('Luật Phòng, chống tác hại của rượu, bia 2019'), cite('Nghị định 105/2017/NĐ-CP', 'Điều 14')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết cửa hàng bán mang về hay phục vụ tại chỗ và cách đo khoảng cách 60 mét.',
      reply:
        'Quán phục vụ tại chỗ. Xã đo bằng thước dây từ tường rào trường đến cửa quán, có hiệu phó nhà trường chứng kiến.',
    },
  },
]);
