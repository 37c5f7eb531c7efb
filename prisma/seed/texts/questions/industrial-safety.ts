// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

export const industrialSafetyQuestions = questionsOf('ATMT', 'Kỹ thuật an toàn, môi trường công nghiệp', [
  {
    key: 'hydropower-downstream-plan',
    subject: 'Phê duyệt phương án ứng phó thiên tai cho vùng hạ du đập thủy điện thuộc cấp nào?',
    body: 'Trên địa bàn xã có đập thủy điện 6 MW, chủ đập gửi phương án ứng phó thiên tai vùng hạ du đề nghị UBND xã phê duyệt. Hạ du ảnh hưởng cả 2 xã. Xã có được phê duyệt không, nội dung thẩm định gồm những gì?',
    only: ['mountain', 'border'],
    answer: {
      body: lines(
        '1. Nhiệm vụ của cấp huyện tại điểm b khoản 5 Điều 7 Nghị định 114/2018/NĐ-CP nay thực hiện theo phân định tại Nghị định 139/2025/NĐ-CP: Ủy ban nhân dân cấp xã phê duyệt khi vùng hạ du bị ảnh hưởng nằm trong một xã.',
        '2. Trường hợp ảnh hưởng từ 02 xã trở lên như trường hợp đang hỏi, thẩm quyền phê duyệt thuộc Ủy ban nhân dân cấp tỉnh (cơ quan chuyên môn thẩm định). Đề nghị xã có văn bản hướng dẫn chủ đập nộp hồ sơ tại Sở Công Thương, đồng gửi ý kiến của mình.',
        '3. Nội dung xem xét: kịch bản vỡ đập, xả lũ; bản đồ ngập lụt; khu dân cư, số hộ phải sơ tán, điểm tập kết; còi cảnh báo, trực thông tin; phân công lực lượng, vật tư; diễn tập hằng năm.',
        '4. Dù không phê duyệt, xã vẫn phải cử người nhận tin báo xả lũ 24/24 giờ, lắp loa ở hạ du, lập danh sách hộ già yếu, ven suối.',
      ),
      citations: [
        cite('Nghị định 114/2018/NĐ-CP', 'điểm b khoản 5 Điều 7'),
        cite('Nghị định 139/2025/NĐ-CP'),
        cite('Luật Phòng, chống thiên tai 2013'),
      ],
    },
    clarification: {
      question: 'Đề nghị xã cung cấp tên xã lân cận bị ảnh hưởng và bản đồ ngập lụt ứng với tình huống vỡ đập.',
      reply:
        'Ảnh hưởng thêm 01 xã phía dưới; bản đồ do chủ đập lập năm 2024, xã gửi kèm. Khoảng 120 hộ nằm trong vùng ngập.',
    },
  },
  {
    key: 'hydropower-boundary-markers',
    subject: 'Phê duyệt phương án cắm mốc chỉ giới phạm vi bảo vệ đập thủy điện tại xã',
    body: 'Chủ hồ chứa nộp phương án cắm mốc 34 mốc, người dân có 5 thửa nằm trong phạm vi bảo vệ không đồng ý vì chưa được bồi thường. Xã phê duyệt được chưa, phải lấy ý kiến ai?',
    only: ['mountain', 'border'],
    answer: {
      body: lines(
        '1. Cắm mốc chỉ giới thực hiện theo phương án được cấp có thẩm quyền phê duyệt; nhiệm vụ của cấp huyện đã giao cấp xã khi đập, hồ nằm trên một xã. Việc phê duyệt phương án cắm mốc không phải là quyết định thu hồi đất.',
        '2. Trước khi phê duyệt: kiểm tra căn cứ xác định phạm vi bảo vệ, sơ đồ mốc, mật độ mốc; lấy ý kiến cơ quan quản lý đất đai; niêm yết công khai để hộ dân biết mốc đi qua đất mình.',
        '3. Đất của hộ nằm trong phạm vi bảo vệ vẫn được sử dụng, nhưng bị hạn chế một số hoạt động (xây dựng, trồng cây lâu năm, nổ mìn…); khi bị hạn chế hoặc thu hồi thì bồi thường theo pháp luật đất đai.',
        '4. Đề nghị xã tổ chức đối thoại với 5 hộ, giải thích sự khác nhau giữa cắm mốc và thu hồi, ghi ý kiến vào biên bản kèm phương án; nếu cần đo thêm thì đề nghị chủ hồ thực hiện trước khi trình ký.',
      ),
      citations: [cite('Nghị định 114/2018/NĐ-CP'), cite('Luật Thủy lợi 2017'), cite('Nghị định 139/2025/NĐ-CP')],
    },
  },
  {
    key: 'power-line-corridor-house',
    subject: 'Nhà dân xây lấn hành lang an toàn đường dây 110 kV, xã xử lý trước hay điện lực?',
    body: 'Qua kiểm tra phát hiện 03 hộ dựng nhà khung thép cao 7 m dưới đường dây 110 kV. Điện lực đã có văn bản nhưng không có quyền xử phạt. UBND xã chưa có kinh nghiệm cưỡng chế, kính đề nghị hướng dẫn trình tự.',
    answer: {
      body: lines(
        '1. Theo Nghị định 62/2025/NĐ-CP và phân định tại Nghị định 139/2025/NĐ-CP, Ủy ban nhân dân cấp xã có trách nhiệm tiếp nhận thông báo, kiểm tra, lập biên bản, xử lý hành vi vi phạm hành lang an toàn lưới điện trên địa bàn; đơn vị quản lý lưới phát hiện, thông báo và phối hợp kỹ thuật.',
        '2. Trình tự: (a) lập biên bản làm việc, đo khoảng cách từ công trình đến dây dẫn có điện lực chứng kiến; (b) yêu cầu dừng xây dựng, tháo dỡ phần vi phạm trong thời hạn; (c) xử phạt và buộc khắc phục hậu quả; (d) quá hạn thì cưỡng chế.',
        '3. Trường hợp có nguy cơ phóng điện ngay, đề nghị điện lực cắt điện tạm thời và thông báo; không để hộ tự ý tháo dỡ khi đường dây đang mang điện.',
        '4. Nếu nhà có trước đường dây thì phải xem xét điều kiện tồn tại và bồi thường, không xử lý như công trình mới.',
      ),
      citations: [
        cite('Luật Điện lực 2024'),
        cite('Nghị định 62/2025/NĐ-CP', 'khoản 3 Điều 22'),
        cite('Nghị định 139/2025/NĐ-CP'),
      ],
    },
    clarification: {
      question: 'Đề nghị xã cho biết thời điểm xây dựng ba nhà và văn bản của điện lực gửi ngày nào.',
      reply: 'Một nhà dựng năm 2023, hai nhà dựng trong năm nay; điện lực có văn bản ngày 10 tháng trước.',
    },
  },
  {
    key: 'blasting-quarry-complaints',
    subject: 'Nổ mìn mỏ đá làm nứt nhà dân: yêu cầu giám định, bồi thường và tạm dừng thế nào?',
    body: lines(
      'Mỏ đá xây dựng trên địa bàn nổ mìn 2 lần mỗi tuần. Khoảng 40 hộ ở cách ranh mỏ 350 m phản ánh nhà bị nứt tường, bong gạch nền, có hôm đá văng vào vườn. Bà con đã hai lần tập trung trước cổng mỏ, doanh nghiệp hẹn khắc phục nhưng chưa thực hiện.',
      'Doanh nghiệp có giấy phép sử dụng vật liệu nổ công nghiệp còn thời hạn, cho rằng lượng thuốc nổ đúng hộ chiếu. Xã không có thiết bị đo chấn động, không biết khi nào nổ để giám sát vì lịch nổ chỉ ghi trên bảng trước cổng mỏ.',
      'UBND xã đề nghị hướng dẫn: cơ chế giám sát của xã đối với hoạt động nổ mìn; việc đo rung, xác định nguyên nhân nứt nhà do ai thực hiện, ai trả chi phí; trường hợp nào được đề nghị tạm dừng nổ mìn?',
    ),
    answer: {
      body: lines(
        '1. Cấp phép, kiểm tra sử dụng vật liệu nổ công nghiệp thuộc Sở Công Thương (hoặc cơ quan được giao); xã không có quyền thu hồi giấy phép nhưng có quyền kiến nghị tạm dừng khi có nguy cơ mất an toàn.',
        '2. Doanh nghiệp phải nổ mìn theo phương án đã duyệt, giữ khoảng cách an toàn với nhà dân, thông báo thời điểm nổ, canh gác và giám sát ảnh hưởng chấn động, sóng không khí. Đề nghị xã yêu cầu cung cấp hộ chiếu nổ mìn và kết quả đo rung gần nhất.',
        '3. Với nhà nứt: lập biên bản hiện trạng từng nhà có ảnh ngày tháng; mời đơn vị kiểm định độc lập đo chấn động trong một bãi nổ thử; kết luận nguyên nhân rồi thỏa thuận bồi thường, không thỏa thuận được thì khởi kiện.',
        '4. Đá văng ra ngoài phạm vi cho phép là sự cố phải báo cáo trong ngày; xã lập biên bản, đề nghị Sở dừng bãi nổ để kiểm tra lại phương án.',
      ),
      citations: [
        cite('Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ 2024'),
        cite('Nghị định 181/2024/NĐ-CP'),
      ],
    },
    clarification: {
      question: 'Đề nghị xã gửi danh sách nhà bị nứt và kết quả giám sát chấn động gần nhất mà doanh nghiệp cung cấp.',
      reply: 'Danh sách 23 nhà kèm ảnh; doanh nghiệp chưa cung cấp kết quả đo dù xã đã yêu cầu hai lần.',
    },
  },
  {
    key: 'pressure-boiler-rice-mill',
    subject: 'Nồi hơi của cơ sở sấy lúa, nấu rượu có bắt buộc kiểm định không, xã kiểm tra được gì?',
    body: 'Xã có nhiều lò sấy, nồi hơi tự chế. Năm ngoái ở xã bạn xảy ra nổ nồi hơi chết người. Chúng tôi muốn rà soát nhưng không biết loại nào phải kiểm định, ai kiểm định, xử phạt ra sao.',
    answer: {
      body: lines(
        '1. Nồi hơi có áp suất làm việc định mức trên 0,7 bar thuộc danh mục thiết bị có yêu cầu nghiêm ngặt về an toàn, phải kiểm định trước khi sử dụng và định kỳ, do tổ chức kiểm định được cấp giấy chứng nhận thực hiện. Nồi hở, nồi có áp suất dưới mức này không thuộc danh mục nhưng vẫn phải an toàn.',
        '2. Xã rà soát, lập danh sách cơ sở có nồi hơi, bình chịu áp lực; yêu cầu xuất trình lý lịch thiết bị, giấy chứng nhận kết quả kiểm định, chứng chỉ người vận hành.',
        '3. Thiết bị tự chế không có hồ sơ kỹ thuật là nguy cơ cao: đề nghị ngừng vận hành ngay, thông báo Sở Công Thương và cơ quan quản lý lao động của tỉnh.',
        '4. Thẩm quyền xử phạt theo nghị định xử phạt trong lĩnh vực lao động, an toàn vệ sinh lao động; xã lập biên bản vụ việc, chuyển cơ quan có thẩm quyền.',
      ),
      citations: [
        cite('Luật An toàn, vệ sinh lao động 2015', 'Điều 31'),
        cite('Nghị định 44/2016/NĐ-CP'),
        cite('Nghị định 12/2022/NĐ-CP'),
      ],
    },
  },
  {
    key: 'dangerous-goods-truck-parking',
    subject: 'Xe chở hóa chất, xăng dầu đỗ qua đêm trong khu dân cư: căn cứ xử lý',
    body: 'Cạnh khu dân cư có bãi đỗ xe, ban đêm thường có 2-3 xe bồn chở axit và dung môi. Người dân lo ngại. Chủ bãi nói có giấy phép bãi xe. Xã không rõ có quy định cấm đỗ xe hàng nguy hiểm trong khu dân cư không.',
    answer: {
      body: lines(
        '1. Theo quy định về vận chuyển hàng hóa nguy hiểm, phương tiện chở hàng nguy hiểm không được đỗ, dừng ở nơi đông người, gần khu dân cư, nguồn lửa, trừ trường hợp cần thiết và phải có người trông coi; lái xe phải có giấy phép, huấn luyện phù hợp với loại hàng.',
        '2. Bãi đỗ có giấy phép vẫn phải tuân thủ điều kiện phòng cháy, khoảng cách và biển báo; nhận giữ xe chở hàng nguy hiểm đòi hỏi phương án ứng phó sự cố.',
        '3. Xã phối hợp Công an xã kiểm tra đêm: giấy phép vận chuyển, biểu trưng, phiếu an toàn hóa chất. Vi phạm về phương tiện thuộc Cảnh sát giao thông xử lý.',
        '4. Đề nghị chủ bãi ký cam kết không nhận xe bồn có hàng; trường hợp cần đỗ thì chỉ nhận xe đã xả sạch và bố trí khu riêng cách nhà dân.',
      ),
      citations: [cite('Nghị định 161/2024/NĐ-CP'), cite('Luật Đường bộ 2024')],
    },
  },
  {
    key: 'industry-environment-brick-kiln',
    subject: 'Lò gạch thủ công đã cấm từ lâu vẫn hoạt động: thuộc ngành Công Thương hay Xây dựng?',
    body: 'Thôn 4 có 06 lò gạch thủ công khói đen, dùng gỗ và than. Sở Công Thương, Sở Xây dựng, Sở NN&MT từng đi kiểm tra nhưng kết luận chưa rõ ai chủ trì. Xin ý kiến Bộ.',
    answer: {
      body: lines(
        '1. Chương trình xóa bỏ lò gạch thủ công thuộc lĩnh vực vật liệu xây dựng, do ngành Xây dựng chủ trì theo quy hoạch, lộ trình của Ủy ban nhân dân tỉnh; ngành Công Thương tham gia về môi trường trong công nghiệp, sử dụng than. Trường hợp này cơ quan chủ trì ở tỉnh là Sở Xây dựng.',
        '2. Xã xử lý trong thẩm quyền: đất sử dụng sai mục đích; khai thác đất sét trái phép; xả khí thải gây ô nhiễm (yêu cầu dừng, lập biên bản); đề nghị kiểm tra nguồn gỗ.',
        '3. Để rõ một đầu mối: xã báo cáo Ủy ban nhân dân tỉnh đề nghị giao Sở Xây dựng chủ trì kiểm tra dứt điểm, nêu lộ trình cho hộ chuyển sang gạch không nung.',
        '4. Cục sẽ có ý kiến bằng văn bản với Sở Công Thương để phối hợp phần sử dụng năng lượng và môi trường công nghiệp.',
      ),
      citations: [cite('Luật Bảo vệ môi trường 2020'), cite('Nghị định 45/2022/NĐ-CP')],
    },
    returnReason: 'Cơ quan chủ trì ở tỉnh là Sở Xây dựng; đề nghị cán bộ tăng cường hướng dẫn xã gửi tỉnh trước.',
  },
  {
    key: 'hydropower-release-without-warning',
    subject: 'Chủ hồ thủy điện xả nước điều tiết không báo trước, người dân đang làm rẫy ở lòng suối',
    body: 'Ngày mưa lớn, hồ xả nước lúc 21 giờ, chỉ có loa kêu 1 hồi, 3 người bị kẹt giữa bãi đá, may cứu kịp. Xã lập biên bản thì chủ đập nói đã nhắn tin. Đề nghị làm rõ nghĩa vụ thông báo và mức độ xử lý.',
    only: ['mountain', 'border'],
    answer: {
      body: lines(
        '1. Trước khi vận hành cửa van xả nước, chủ hồ phải thông báo cho chính quyền và Nhân dân vùng hạ du, phát tín hiệu cảnh báo theo quy trình vận hành đã được phê duyệt, gồm thời điểm, số hồi còi, khoảng cách giữa các hồi. Chỉ nhắn tin là không đủ.',
        '2. Xã lập biên bản: thời điểm còi, thời điểm nước về, vị trí người bị kẹt, ảnh, lời khai; đề nghị chủ đập cung cấp nhật ký vận hành, dữ liệu quan trắc.',
        '3. Vi phạm quy trình vận hành hồ chứa bị xử phạt theo nghị định về đê điều, phòng, chống thiên tai, thủy lợi; do cơ quan quản lý của tỉnh xử lý, xã gửi hồ sơ về Sở Công Thương và Chi cục phụ trách thủy lợi.',
        '4. Biện pháp ngay: cắm biển cấm vào lòng suối ở các bãi thường có người; yêu cầu chủ đập bổ sung 02 loa ở vị trí người dân qua lại; ghi số điện thoại trực vào danh bạ trưởng bản.',
      ),
      citations: [
        cite('Nghị định 114/2018/NĐ-CP'),
        cite('Luật Phòng, chống thiên tai 2013'),
        cite('Nghị định 03/2022/NĐ-CP'),
      ],
    },
    clarification: {
      question: 'Đề nghị xã gửi biên bản vụ việc và số liệu mực nước, lưu lượng xả theo thông báo của chủ đập.',
      reply:
        'Biên bản lập ngày 8, chủ đập chưa cung cấp số liệu, hẹn trong tuần. Ba người bị kẹt đã được đưa về nhà, không bị thương.',
    },
  },
  {
    key: 'gas-cylinder-inspection-expired-shop',
    subject: 'Thu giữ chai LPG hết hạn kiểm định của cửa hàng bán lẻ, ai chịu chi phí kiểm định lại?',
    body: 'Khi kiểm tra phát hiện 26 chai LPG quá hạn kiểm định từ 2 đến 5 tháng, chai ghi tên hãng khác với hãng cửa hàng ký hợp đồng. Xã tạm giữ bằng cách khóa kho. Hỏi chi phí kiểm định và vận chuyển do ai chịu, xử lý cửa hàng thế nào?',
    answer: {
      body: lines(
        '1. Chai LPG phải được kiểm định định kỳ; thương nhân sở hữu chai chịu trách nhiệm và chi phí kiểm định. Cửa hàng bán lẻ không được mua bán chai quá hạn, chai không phải của thương nhân trong hợp đồng mà không có ủy quyền.',
        '2. Chai quá hạn giao trả về thương nhân có thẩm quyền kiểm định, không giao cho cửa hàng tự vận chuyển. Xã thông báo Sở Công Thương để liên hệ thương nhân sở hữu, lập biên bản bàn giao, giữ số serie.',
        '3. Cửa hàng bị xử lý về bán chai không bảo đảm điều kiện, mức phạt theo Nghị định 99/2020/NĐ-CP; xem xét hình thức bổ sung theo tính chất vụ việc.',
        '4. Trong thời gian giữ, kho phải thông thoáng, không để chai dưới nắng gắt, có biển cấm lửa; không tự tháo van, không xả khí.',
      ),
      citations: [cite('Nghị định 87/2018/NĐ-CP'), cite('Nghị định 99/2020/NĐ-CP')],
    },
    returnReason:
      'Điều kiện kinh doanh và xử phạt thuộc Cục Quản lý và Phát triển thị trường trong nước; đề nghị chuyển, Cục chỉ tham gia ý kiến về kiểm định.',
  },
]);
