// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

export const lpgQuestions = questionsOf('TTTN', 'Kinh doanh khí (LPG)', [
  {
    key: 'lpg-shop-certificate-first',
    subject: 'Cấp Giấy chứng nhận đủ điều kiện cửa hàng bán lẻ LPG chai: xã hay Sở giải quyết?',
    body: lines(
      'Trong tháng có hai hộ kinh doanh nộp hồ sơ mở cửa hàng bán lẻ LPG chai tại Trung tâm Phục vụ hành chính công xã. Khi nhập hồ sơ, cổng dịch vụ công có lúc cho chọn UBND cấp xã, có lúc chỉ hiện Sở Công Thương. Xã gọi hỏi thì được trả lời thủ tục này đã chuyển về xã, nhưng danh mục mới nhất của tỉnh lại không có tên trong phần cấp xã.',
      'Một hộ đã thuê mặt bằng và nhập 40 chai, phải trả tiền thuê hằng tháng nên rất sốt ruột.',
      'Đề nghị Bộ xác định rõ cơ quan cấp, thành phần hồ sơ và cách xử lý hồ sơ đã tiếp nhận để xã không phải trả đi trả lại người dân.',
    ),
    answer: {
      body: lines(
        '1. Theo phân định thẩm quyền từ ngày 01/7/2025, nhiệm vụ của Ủy ban nhân dân cấp huyện về cấp Giấy chứng nhận đủ điều kiện cửa hàng bán lẻ LPG chai chuyển về Ủy ban nhân dân cấp xã. Tuy nhiên Ủy ban nhân dân tỉnh được tổ chức lại việc thực hiện trong phạm vi thẩm quyền, nên danh mục thủ tục hành chính do Chủ tịch Ủy ban nhân dân tỉnh công bố là căn cứ trực tiếp.',
        '2. Đề nghị xã tra quyết định công bố đang có hiệu lực của tỉnh. Nếu tỉnh giao Sở Công Thương thì Trung tâm Phục vụ hành chính công xã vẫn tiếp nhận và chuyển hồ sơ, không trả người dân.',
        '3. Hồ sơ: giấy đề nghị theo mẫu; bản sao giấy chứng nhận đăng ký kinh doanh; bản sao hợp đồng bán LPG chai với thương nhân có LPG chai hoặc thương nhân kinh doanh mua bán LPG, còn thời hạn tối thiểu 01 năm; tài liệu chứng minh đáp ứng quy định về phòng cháy, chữa cháy.',
        '4. Giấy chứng nhận có thời hạn 10 năm. Khi thẩm định thực tế, mời Công an xã cùng tham gia để kiểm tra điều kiện phòng cháy.',
      ),
      citations: [cite('Nghị định 87/2018/NĐ-CP'), cite('Nghị định 139/2025/NĐ-CP')],
    },
    clarification: {
      question:
        'Đề nghị xã gửi số, ngày quyết định công bố danh mục thủ tục hành chính ngành Công Thương mà xã đang áp dụng.',
      reply:
        'Xã đang áp dụng danh mục do tỉnh công bố tháng 9/2025; bản cập nhật năm 2026 xã chưa nhận được văn bản giấy.',
    },
  },
  {
    key: 'lpg-certificate-reissue-lost',
    subject: 'Cấp lại Giấy chứng nhận cửa hàng LPG chai bị mất do mưa lũ, bản gốc do huyện cấp',
    body: 'Đợt lũ vừa qua làm mất toàn bộ giấy tờ của 04 cửa hàng gas. Hồ sơ lưu của huyện cũ chưa bàn giao đầy đủ. Xã cấp lại căn cứ vào đâu khi không còn bản gốc lẫn hồ sơ lưu?',
    answer: {
      body: lines(
        '1. Giấy chứng nhận bị mất thuộc trường hợp cấp lại. Thương nhân nộp giấy đề nghị cấp lại, nêu rõ lý do; không yêu cầu bản gốc vì giấy đã mất.',
        '2. Về thông tin để cấp lại, xã lần lượt tra cứu: hồ sơ điện tử trên hệ thống giải quyết thủ tục hành chính của tỉnh; sổ theo dõi hoặc báo cáo định kỳ của Phòng Kinh tế cấp huyện cũ lưu tại Sở Công Thương; bản sao do thương nhân đầu mối cung cấp LPG lưu giữ trong hồ sơ hợp đồng.',
        '3. Có thông tin thì cấp lại, thời hạn ghi theo giấy cũ. Không tìm được bất kỳ nguồn nào thì hướng dẫn thương nhân nộp hồ sơ cấp mới, ưu tiên giải quyết trong thời gian ngắn nhất.',
        '4. Trong thời gian chờ, cửa hàng phải được kiểm tra lại điều kiện an toàn sau ngập (thiết bị điện, bình chữa cháy, nền kho) trước khi bán trở lại.',
      ),
      citations: [cite('Nghị định 87/2018/NĐ-CP'), cite('Nghị định 139/2025/NĐ-CP'), cite('Nghị định 118/2025/NĐ-CP')],
    },
  },
  {
    key: 'lpg-mini-cylinders-refill',
    subject: 'Quán ăn dùng chai gas mini nạp lại nhiều lần: xử lý người bán hay người dùng?',
    body: 'Kiểm tra các quán lẩu, xã thấy phần lớn dùng chai gas mini loại chỉ nạp một lần nhưng đã nạp lại, vỏ móp, hoen gỉ. Nguồn hàng từ một tiệm tạp hóa. Đề nghị cho biết hành vi vi phạm, thẩm quyền xử lý và cách thu giữ tang vật an toàn.',
    answer: {
      body: lines(
        '1. Chai LPG mini chỉ được nạp lại tại trạm nạp có giấy chứng nhận và bằng loại chai được phép nạp lại. Nạp LPG vào chai chỉ nạp một lần, bán chai không bảo đảm an toàn là hành vi bị cấm, bị xử phạt theo Nghị định 99/2020/NĐ-CP.',
        '2. Trước hết làm rõ nguồn: tiệm tạp hóa tự chiết nạp hay mua của nơi khác. Nếu có dấu hiệu sang chiết trái phép, báo ngay Công an xã và Đội Quản lý thị trường, không tự khám kho.',
        '3. Với quán ăn: nhắc nhở, yêu cầu loại bỏ ngay chai móp, gỉ; lập biên bản về điều kiện an toàn phòng cháy.',
        '4. Tang vật để nơi thoáng, xa nguồn lửa, không xếp chồng, không chọc thủng chai; giao cho thương nhân có trạm nạp xử lý theo hợp đồng.',
      ),
      citations: [cite('Nghị định 99/2020/NĐ-CP'), cite('Nghị định 87/2018/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết tiệm tạp hóa bán chai gas mini mua hàng của đơn vị nào, có hóa đơn hay không.',
      reply: 'Chủ tiệm khai mua của người đi xe máy bỏ mối, không có hóa đơn, mỗi tuần khoảng 60 chai.',
    },
  },
  {
    key: 'lpg-shop-house-fire-safety',
    subject: 'Cửa hàng gas trong nhà ở kết hợp kinh doanh cần giấy tờ gì về phòng cháy?',
    body: 'Cửa hàng tồn chứa dưới 500 kg LPG, tầng trên để ở. Chủ hộ nói đã được miễn thẩm duyệt PCCC nên không có giấy gì. UBND phường có được cấp giấy chứng nhận không?',
    only: ['urban'],
    answer: {
      body: lines(
        '1. Điều kiện về phòng cháy, chữa cháy của cửa hàng bán lẻ LPG chai thực hiện theo pháp luật về phòng cháy, chữa cháy. Cơ sở không thuộc diện thẩm định thiết kế vẫn phải bảo đảm điều kiện an toàn và chịu sự kiểm tra của cơ quan Công an hoặc Ủy ban nhân dân cấp xã theo phân cấp.',
        '2. Trong hồ sơ, "tài liệu chứng minh" có thể là biên bản kiểm tra an toàn phòng cháy còn hiệu lực ghi rõ cửa hàng đáp ứng, không nhất thiết là văn bản nghiệm thu.',
        '3. Với nhà ở kết hợp kinh doanh: khu bán hàng ngăn cách với khu ở bằng kết cấu ngăn cháy, có lối thoát nạn riêng, thông gió tự nhiên, không để LPG ở tầng hầm.',
        '4. Đề nghị phường mời Công an phường kiểm tra, lập biên bản; biên bản kết luận đáp ứng thì giải quyết tiếp hồ sơ, chưa đáp ứng thì yêu cầu khắc phục trước khi cấp.',
      ),
      citations: [
        cite('Nghị định 87/2018/NĐ-CP'),
        cite('Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ 2024'),
        cite('Nghị định 105/2025/NĐ-CP'),
      ],
    },
    returnReason:
      'Phần điều kiện phòng cháy thuộc hướng dẫn của Bộ Công an; đề nghị tách ý, giữ lại phần hồ sơ cấp giấy chứng nhận để Cục trả lời.',
  },
  {
    key: 'lpg-adjust-name-after-merger',
    subject: 'Điều chỉnh địa chỉ trên Giấy chứng nhận cửa hàng LPG chai sau sắp xếp đơn vị hành chính',
    body: 'Sau sáp nhập, địa chỉ thôn, xã của các cửa hàng gas đều đổi tên. Nhà phân phối yêu cầu cửa hàng phải có giấy mới đúng địa chỉ mới thì mới giao hàng. Xã có phải làm thủ tục điều chỉnh cho tất cả 18 cửa hàng và có thu phí không?',
    answer: {
      body: lines(
        '1. Giấy chứng nhận đã cấp còn thời hạn vẫn có giá trị pháp lý, kể cả khi địa danh thay đổi do sắp xếp đơn vị hành chính. Nhà phân phối không có căn cứ từ chối giao hàng vì lý do này; xã có thể gửi văn bản thông báo nội dung trên để các bên thực hiện thống nhất.',
        '2. Cửa hàng nào có nhu cầu thì đề nghị điều chỉnh: giấy đề nghị điều chỉnh và bản sao giấy đã cấp. Thông tin địa danh mới xã tự tra cứu, không yêu cầu dân chứng minh.',
        '3. Việc điều chỉnh do Nhà nước thay đổi địa giới không phải thẩm định lại điều kiện cửa hàng; thời hạn giấy chứng nhận giữ nguyên. Về phí, lệ phí, áp dụng chính sách miễn khi chuyển đổi giấy tờ do sắp xếp đơn vị hành chính theo quy định.',
        '4. Đề nghị xã thống kê 18 cửa hàng theo thời hạn giấy để kết hợp giải quyết khi đến kỳ cấp mới.',
      ),
      citations: [cite('Nghị định 87/2018/NĐ-CP'), cite('Nghị định 139/2025/NĐ-CP')],
    },
  },
  {
    key: 'lpg-delivery-by-motorbike',
    subject: 'Giao gas bằng xe máy chở 3-4 chai 12 kg có vi phạm không?',
    body: 'Đ/c cán bộ phòng KT hỏi: HKD giao gas bằng xe máy, mỗi lần chở 3-4 chai loại 12 kg, chạy trong khu dân cư. Có quy định nào về số chai tối đa, xã có được phạt ko hay của CSGT?',
    style: 'clumsy',
    answer: {
      body: lines(
        '1. LPG là hàng hóa nguy hiểm. Vận chuyển chai LPG bằng xe mô tô để giao cho khách phải chằng buộc chắc chắn, chai ở tư thế đứng, van có nắp bảo vệ, không chở cùng hàng dễ cháy và không dừng đỗ gần nguồn lửa. Khối lượng LPG từ ngưỡng quy định trở lên mới phải có giấy phép vận chuyển hàng hóa nguy hiểm.',
        '2. Kích thước, khối lượng xếp trên xe mô tô áp dụng theo pháp luật về trật tự, an toàn giao thông đường bộ; việc xử phạt lỗi chở hàng quá kích thước, cồng kềnh thuộc lực lượng Cảnh sát giao thông và Công an xã.',
        '3. Ủy ban nhân dân xã xử lý phần trách nhiệm của cửa hàng: không tổ chức giao hàng an toàn, không hướng dẫn sử dụng, bán chai không rõ nguồn gốc theo Nghị định 99/2020/NĐ-CP.',
        '4. Đề nghị xã mời các cửa hàng ký cam kết giao tối đa 02 chai mỗi chuyến và có giá đỡ.',
      ),
      citations: [cite('Nghị định 161/2024/NĐ-CP'), cite('Nghị định 99/2020/NĐ-CP')],
    },
  },
  {
    key: 'lpg-inspection-plan-commune',
    subject: 'Xã có được chủ động kiểm tra định kỳ cửa hàng bán lẻ LPG chai không?',
    body: 'UBND xã dự kiến đưa nội dung kiểm tra cửa hàng gas vào kế hoạch năm nhưng Đội Quản lý thị trường cho rằng đây là việc của lực lượng quản lý thị trường. Đề nghị Bộ hướng dẫn phạm vi kiểm tra của xã để tránh chồng chéo, mỗi cơ sở không quá một lần trong năm.',
    answer: {
      body: lines(
        '1. Ủy ban nhân dân cấp xã là cơ quan cấp Giấy chứng nhận nên có trách nhiệm kiểm tra việc duy trì điều kiện kinh doanh sau khi cấp. Đây là kiểm tra chuyên ngành về điều kiện, khác với hoạt động kiểm tra phòng, chống buôn lậu, hàng giả của Quản lý thị trường.',
        '2. Nội dung xã kiểm tra: hợp đồng mua bán còn hiệu lực, sổ nhập xuất chai, niêm yết giá, điều kiện an toàn, biển hiệu.',
        '3. Để tránh chồng chéo: gửi dự thảo kế hoạch cho Sở Công Thương rà soát; ưu tiên đoàn liên ngành một lần trong năm gồm Ủy ban nhân dân xã, Công an xã, Đội Quản lý thị trường. Kiểm tra đột xuất chỉ khi có tin báo hoặc sự cố.',
        '4. Kết luận kiểm tra gửi cho cơ sở và lưu trong hồ sơ cấp phép của xã.',
      ),
      citations: [cite('Nghị định 87/2018/NĐ-CP'), cite('Nghị định 139/2025/NĐ-CP'), cite('Nghị định 98/2020/NĐ-CP')],
    },
  },
]);
