// Demonstration texts for the demo world, not legal advice.
import { cite, lines, questionsOf } from '../compose.ts';

const environment = questionsOf('MT', 'Môi trường', [
  {
    key: 'environment-registration-small-workshop',
    subject: 'Đối tượng đăng ký môi trường tại UBND cấp xã và thời điểm phải đăng ký',
    body: 'Xã mới tiếp nhận đăng ký môi trường nhưng chưa phân biệt được cơ sở nào phải đăng ký, cơ sở nào được miễn. Trên địa bàn có xưởng mộc, quán ăn, trại gà 3.000 con, cửa hàng rửa xe. Đề nghị hướng dẫn.',
    answer: {
      body: lines(
        '1. Đối tượng đăng ký môi trường theo Điều 49 Luật Bảo vệ môi trường 2020: dự án, cơ sở có phát sinh chất thải không thuộc diện phải có giấy phép môi trường. Được miễn: cơ sở không phát sinh chất thải hoặc phát sinh dưới ngưỡng (chất thải rắn, nước thải, khí thải) được xử lý bằng công trình tại chỗ hoặc theo quy định của địa phương.',
        '2. Áp dụng: quán ăn nhỏ, rửa xe lưu lượng nước thải dưới ngưỡng được miễn; xưởng mộc có phun sơn và trại gà cần tính lượng phát sinh, quy mô chăn nuôi để xác định là giấy phép, đăng ký hay miễn.',
        '3. Thời điểm: dự án mới đăng ký trước khi vận hành chính thức; cơ sở đang hoạt động thực hiện theo thời hạn chuyển tiếp. Hình thức: gửi bản đăng ký trực tiếp, bưu chính hoặc trực tuyến; xã tiếp nhận, không thẩm định, không ra quyết định phê duyệt.',
        '4. Xã dùng bản đăng ký làm căn cứ kiểm tra sau này; lập danh sách theo thôn, nhắc cơ sở đăng ký lại khi tăng quy mô.',
      ),
      citations: [
        cite('Luật Bảo vệ môi trường 2020', 'Điều 49'),
        cite('Nghị định 08/2022/NĐ-CP'),
        cite('Nghị định 05/2025/NĐ-CP'),
      ],
    },
    clarification: {
      question: 'Đề nghị xã cho biết lượng nước thải ước tính của cửa hàng rửa xe và diện tích xưởng mộc.',
      reply: 'Rửa xe khoảng 6 m3 mỗi ngày; xưởng mộc 240 m2, có phun sơn bằng súng khí nén.',
    },
  },
  {
    key: 'environment-household-waste-sorting',
    subject: 'Phân loại chất thải rắn sinh hoạt: xã chưa có xe gom riêng thì triển khai ra sao?',
    body: 'Theo quy định hộ gia đình phải phân loại rác, nhưng xã chỉ có 1 xe gom chung và bãi đổ tạm. Phân loại xong lại đổ chung, dân phản ứng. Kính đề nghị hướng dẫn lộ trình phù hợp cho xã nghèo.',
    answer: {
      body: lines(
        '1. Luật Bảo vệ môi trường 2020 quy định phân loại chất thải rắn sinh hoạt tại nguồn thành ba nhóm; hình thức, lộ trình cụ thể do Ủy ban nhân dân tỉnh quy định phù hợp điều kiện hạ tầng thu gom.',
        '2. Nếu chưa có xe riêng, xã triển khai theo ngày: ngày thu chất thải tái chế (do hợp tác xã, người thu mua), ngày thu chất thải còn lại; chất thải thực phẩm ủ tại hộ. Chỉ thu hai loại theo hai ngày trong tuần cũng là phân loại thực chất.',
        '3. Bãi đổ tạm phải có rào, thoát nước rỉ, không đốt ngoài trời; tìm điểm trung chuyển liên xã. Giá dịch vụ thu theo khối lượng khi tỉnh ban hành.',
        '4. Kinh phí: nguồn sự nghiệp môi trường; đề nghị cấp 20 bộ thùng ba ngăn cho trường học, chợ để làm điểm trước khi mở rộng.',
      ),
      citations: [cite('Luật Bảo vệ môi trường 2020', 'Điều 75'), cite('Nghị định 08/2022/NĐ-CP')],
    },
    clarification: {
      question: 'Đề nghị xã cho biết khối lượng rác ước tính mỗi ngày và khoảng cách đến nơi xử lý gần nhất.',
      reply: 'Khoảng 5 tấn/ngày, bãi tạm cách 4 km, nhà máy xử lý gần nhất cách 48 km, xe gom mỗi tuần 3 chuyến.',
    },
  },
  {
    key: 'environment-pig-farm-smell',
    subject: 'Hộ nuôi lợn trong khu dân cư gây mùi: xã xử phạt được ngay không hay phải đo?',
    body: 'Hộ nuôi 120 con lợn trong ngõ, mùi hôi ngày nào cũng nồng. Hộ bên cạnh đã viết đơn 6 lần. Xã chưa có máy đo mùi. Có xử phạt được trên cơ sở biên bản nhiều người xác nhận không?',
    answer: {
      body: lines(
        '1. Xử phạt về khí thải có mùi vượt quy chuẩn thường cần kết quả quan trắc. Tuy nhiên nhiều hành vi xử lý được ngay mà không cần đo: không có công trình xử lý chất thải chăn nuôi, xả nước thải ra đường, không đăng ký môi trường (nếu thuộc đối tượng).',
        '2. Trình tự: lập biên bản hiện trạng, kèm ảnh, tên người chứng kiến; yêu cầu khắc phục có thời hạn; tái phạm thì xử phạt. Đề nghị cơ quan môi trường tỉnh lấy mẫu khi cần.',
        '3. Quy mô 120 con có thể thuộc chăn nuôi trang trại, phải đối chiếu quy định về khoảng cách và khu vực không được phép chăn nuôi do Hội đồng nhân dân tỉnh ban hành; nếu nằm trong khu dân cư thuộc diện cấm thì hộ phải di dời theo lộ trình.',
        '4. Hướng dẫn xử lý: hầm khí sinh học, đệm lót, che chắn; xã gửi hộ danh sách chính sách hỗ trợ đang có.',
      ),
      citations: [cite('Luật Bảo vệ môi trường 2020'), cite('Luật Chăn nuôi 2018'), cite('Nghị định 45/2022/NĐ-CP')],
    },
  },
  {
    key: 'environment-construction-waste-dump',
    subject: 'Xe tải đổ trộm phế thải xây dựng trên đất công, xã truy xử thế nào?',
    body: 'Ban đêm xe tải đổ phế thải xây dựng xuống khe nước của phường, sáng ra không biết của ai. Phường phải bỏ tiền dọn 3 lần. Đề nghị cho biết cách thu thập chứng cứ, mức xử phạt và xử lý khi không tìm được chủ.',
    only: ['urban', 'delta'],
    answer: {
      body: lines(
        '1. Đổ, thải chất thải rắn xây dựng không đúng nơi quy định bị xử phạt theo Nghị định 45/2022/NĐ-CP, kèm biện pháp buộc thu gom, khôi phục. Mức phạt theo khối lượng và địa điểm; phường lập biên bản để chuyển cấp có thẩm quyền.',
        '2. Chứng cứ: gắn camera có ngày giờ tại các điểm thường đổ, kiểm tra camera nhà dân, phiếu đổ phế thải từ công trình đang thi công gần đó, biển số xe qua trạm; xác định chủ công trình là chủ nguồn thải.',
        '3. Không xác định được chủ: phường thu gom bằng kinh phí môi trường, lưu hồ sơ để truy đòi khi phát hiện. Khoản này đưa vào dự toán năm.',
        '4. Phòng ngừa: mở điểm tiếp nhận phế thải có phí hợp lý, yêu cầu công trình cấp phép phải ghi nơi đổ, phối hợp phường bạn chung tuyến đường.',
      ),
      citations: [cite('Nghị định 45/2022/NĐ-CP'), cite('Luật Bảo vệ môi trường 2020')],
    },
  },
]);

const water = questionsOf('TNN', 'Tài nguyên nước', [
  {
    key: 'water-well-registration',
    subject: 'Giếng khoan cho trang trại, rửa xe phải đăng ký khai thác nước dưới đất với cấp nào?',
    body: 'Hiện nay ở xã nhiều hộ tự khoan giếng 40 đến 80 m cho vườn cây, rửa xe. Chúng tôi chưa rõ mức nào phải đăng ký, mức nào xin giấy phép, đăng ký ở xã hay tỉnh.',
    answer: {
      body: lines(
        '1. Khai thác nước dưới đất cho hộ gia đình sử dụng sinh hoạt quy mô nhỏ không phải xin phép, một số vùng phải kê khai hoặc đăng ký. Cơ sở kinh doanh (rửa xe, trang trại) đăng ký hoặc xin giấy phép tùy lưu lượng khai thác ngày đêm theo Nghị định 54/2024/NĐ-CP.',
        '2. Trình tự: chủ giếng kê khai mục đích, vị trí, chiều sâu, lưu lượng; Ủy ban nhân dân cấp xã tiếp nhận kê khai, đăng ký theo phân cấp tại Nghị định 131/2025/NĐ-CP; giấy phép do cơ quan cấp tỉnh cấp.',
        '3. Vùng hạn chế, vùng cấm khai thác theo bản đồ của tỉnh. Khoan giếng phải do đơn vị có đủ điều kiện hành nghề; giếng hỏng phải trám lấp để không làm ô nhiễm.',
        '4. Đề nghị xã lập sổ giếng khoan, ghi tọa độ bằng điện thoại, phục vụ bảo vệ nguồn nước sinh hoạt trong mùa khô.',
      ),
      citations: [cite('Luật Tài nguyên nước 2023'), cite('Nghị định 54/2024/NĐ-CP'), cite('Nghị định 131/2025/NĐ-CP')],
    },
  },
  {
    key: 'water-stream-diversion-village-dispute',
    subject: 'Hai bản tranh chấp dẫn nước từ một khe, xã phân chia theo căn cứ nào?',
    body: 'Mùa khô nước khe cạn, bản trên lắp thêm đường ống làm bản dưới thiếu nước ăn. Hai bên căng thẳng. Xã muốn lập quy ước chung nhưng không biết có căn cứ pháp luật không.',
    only: ['mountain', 'border'],
    answer: {
      body: lines(
        '1. Nước là tài nguyên thuộc sở hữu toàn dân; ưu tiên theo thứ tự cho nước sinh hoạt. Quyền khai thác không thuộc bản ở đầu nguồn, và không được làm người khác không đủ nước sinh hoạt.',
        '2. Cách làm: xã mời đại diện hai bản, đo lưu lượng buổi sáng, trưa, tối trong một tuần; thống nhất tỷ lệ chia, lịch đóng mở van, bể chứa; ghi thành quy ước có xác nhận của Ủy ban nhân dân xã và bổ sung vào hương ước.',
        '3. Đường ống lắp thêm cần đăng ký nếu lưu lượng đến mức phải đăng ký theo Nghị định 54/2024/NĐ-CP; không tự ý đục ống của nhau, tranh chấp do xã hòa giải, không giải quyết được thì chuyển cơ quan cấp trên.',
        '4. Nguồn hỗ trợ: bể chứa tập trung, lọc nước từ chương trình nước sạch nông thôn.',
      ),
      citations: [cite('Luật Tài nguyên nước 2023'), cite('Nghị định 54/2024/NĐ-CP')],
    },
    clarification: {
      question:
        'Đề nghị xã cho biết số hộ của mỗi bản dùng chung nguồn nước và có công trình nước tập trung nào khác không.',
      reply: 'Bản trên 42 hộ, bản dưới 57 hộ; bể tập trung của bản dưới hỏng máy bơm từ tháng 6.',
    },
  },
]);

export const environmentAndWaterQuestions = [...environment, ...water];
