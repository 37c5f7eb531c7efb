// Demonstration texts for the demo world, not legal advice.
import { cite, lines } from '../compose.ts';
import { inField } from './dossier.types.ts';

const alcoholAndTobacco = inField('Kinh doanh rượu, thuốc lá', 'TTTN', [
  {
    subject: 'Rượu cần, rượu đoác của đồng bào Cor bán tại lễ hội có phải xin giấy phép không?',
    body: 'Dịp lễ hội Điện Trường Bà, khoảng 20 gia đình người Cor mang rượu cần, rượu đoác ra bán cho du khách trong 3 ngày. Rượu lên men tự nhiên, không chưng cất. Xã đề nghị hướng dẫn cách quản lý phù hợp với phong tục.',
    answer: {
      body: lines(
        '1. Trước hết cần xác định độ cồn bằng phiếu kiểm nghiệm. Rượu lên men dưới 5,5 độ thực hiện kê khai, đăng ký theo Nghị định 17/2020/NĐ-CP; từ 5,5 độ trở lên phải có Giấy phép sản xuất rượu thủ công nhằm mục đích kinh doanh.',
        '2. Đề nghị xã lập tổ hợp tác hoặc hợp tác xã đại diện cho 20 gia đình để làm một hồ sơ chung, dùng chung nhãn; bố trí khu bán riêng tại lễ hội, không bán cho người dưới 18 tuổi.',
      ),
      citations: [cite('Nghị định 17/2020/NĐ-CP'), cite('Nghị định 105/2017/NĐ-CP', 'Điều 9')],
    },
  },
  {
    subject: 'Hồ sơ rượu thủ công của thị trấn Trà Xuân cũ bàn giao thiếu bản công bố sản phẩm',
    body: 'Huyện Trà Bồng cũ bàn giao 11 giấy phép sản xuất rượu thủ công, trong đó 4 hồ sơ không có bản tự công bố sản phẩm. Các hộ nói đã nộp cho huyện. Xã có phải thu hồi giấy phép hay cho bổ sung?',
    answer: {
      body: lines(
        '1. Giấy phép đã cấp còn hiệu lực, không thu hồi chỉ vì hồ sơ lưu thiếu một tài liệu khi chưa có căn cứ cấp sai điều kiện.',
        '2. Xã tra cứu danh mục sản phẩm tự công bố tại cơ quan quản lý an toàn thực phẩm của tỉnh; không có thì hướng dẫn hộ công bố lại và nộp bản sao, hẹn trong 30 ngày. Ghi nhận vào biên bản bàn giao phần còn thiếu.',
      ),
      citations: [cite('Nghị định 105/2017/NĐ-CP', 'Điều 20'), cite('Nghị định 15/2018/NĐ-CP')],
    },
  },
  {
    subject: 'Thời hạn cấp lại, sửa đổi Giấy phép sản xuất rượu thủ công tại xã là mấy ngày?',
    body: 'Bộ phận một cửa đang để chung thời hạn 10 ngày làm việc cho cả cấp mới, cấp lại và sửa đổi giấy phép sản xuất rượu thủ công. Người dân phản ánh nơi khác giải quyết nhanh hơn. Đề nghị cho biết thời hạn từng thủ tục.',
    answer: {
      body: lines(
        '1. Cấp mới: 10 ngày làm việc. Cấp lại và cấp sửa đổi, bổ sung: 07 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ.',
        '2. Tỉnh có thể công bố thời hạn ngắn hơn; xã niêm yết theo quyết định công bố của Chủ tịch Ủy ban nhân dân tỉnh và chỉnh lại quy trình điện tử cho từng thủ tục.',
      ),
      citations: [cite('Nghị định 105/2017/NĐ-CP'), cite('Nghị định 139/2025/NĐ-CP')],
    },
  },
  {
    subject: 'Quán tạp hóa ở nóc, thôn xa bán cả rượu và thuốc lá có làm chung một hồ sơ được không?',
    body: 'Các quán ở thôn xa thường bán cả rượu đóng chai và thuốc lá. Đường xuống trung tâm xã 18 km, người dân đề nghị nộp một bộ hồ sơ, đi một lần cho hai giấy phép.',
    answer: {
      body: lines(
        '1. Hai giấy phép thuộc hai thủ tục, có điều kiện và thời hạn khác nhau nên vẫn là hai kết quả riêng. Tuy nhiên giấy tờ dùng chung (đăng ký hộ kinh doanh, giấy tờ địa điểm) chỉ nộp một lần; xã tự sao cho bộ hồ sơ thứ hai.',
        '2. Đề nghị xã tiếp nhận cùng lúc, hẹn trả kết quả cùng ngày hoặc trả qua bưu chính; tổ chức nhận hồ sơ lưu động tại thôn theo phiên.',
      ),
      citations: [cite('Nghị định 118/2025/NĐ-CP'), cite('Nghị định 67/2013/NĐ-CP', 'Điều 27')],
    },
  },
  {
    subject: 'Điểm bán thuốc lá đã được huyện cấp phép nay nằm cách trường bán trú mới xây 80 m',
    body: 'Trường bán trú khánh thành tháng 8, ranh giới cách quầy thuốc lá 80 m. Giấy phép của quầy do huyện cấp năm 2024, còn hạn đến 2029. Xã phải thu hồi hay cho bán đến hết hạn?',
    answer: {
      body: lines(
        '1. Việc bán thuốc lá phía ngoài cổng trường trong phạm vi 100 mét từ ranh giới khuôn viên gần nhất bị cấm, không phân biệt giấy phép cấp trước hay sau khi có trường.',
        '2. Xã làm việc với chủ quầy, cho thời gian hợp lý để chuyển địa điểm; khi chuyển thì sửa đổi địa điểm trên giấy phép. Không chấp hành thì xử phạt và xem xét thu hồi theo quy định.',
      ),
      citations: [cite('Luật Phòng, chống tác hại của thuốc lá 2012', 'Điều 25'), cite('Nghị định 67/2013/NĐ-CP')],
    },
  },
  {
    subject: 'Đại lý cấp 2 không ký được hợp đồng với nhà bán buôn thuốc lá do sản lượng thấp',
    body: 'Nhà bán buôn ở tỉnh chỉ ký với điểm bán đạt sản lượng tối thiểu. Quầy ở xã miền núi không đạt nên không có văn bản giới thiệu, hồ sơ xin giấy phép bán lẻ bị thiếu. Có cách nào tháo gỡ?',
    answer: {
      body: lines(
        '1. Văn bản giới thiệu hoặc hợp đồng mua bán là điều kiện bắt buộc nên xã không bỏ qua được. Quầy có thể lấy văn bản của bất kỳ thương nhân phân phối, bán buôn nào còn giấy phép, kể cả ngoài tỉnh nếu giấy phép ghi địa bàn được bán.',
        '2. Xã tập hợp các quầy trong cụm, đề nghị Sở Công Thương làm việc với nhà bán buôn để ký một hợp đồng theo tuyến.',
      ),
      citations: [cite('Nghị định 67/2013/NĐ-CP', 'Điều 26')],
    },
  },
  {
    subject: 'Phí thẩm định cấp giấy phép rượu, thuốc lá ở xã miền núi thu theo mức nào?',
    body: 'Biểu mức thu cũ chia theo thành phố, thị xã và khu vực khác, nay không còn cấp huyện. Kế toán xã chưa rõ mức áp dụng, tài khoản nộp và tỷ lệ được để lại. Đề nghị hướng dẫn.',
    answer: {
      body: lines(
        '1. Mức phí thẩm định kinh doanh hàng hóa có điều kiện do Bộ Tài chính quy định. Xã miền núi áp dụng mức của khu vực khác (không phải khu vực thành phố, thị xã) cho đến khi có quy định mới.',
        '2. Cơ quan thu nay là Ủy ban nhân dân xã; tỷ lệ để lại, nộp ngân sách thực hiện theo thông tư về phí, đề nghị xã trao đổi với Sở Tài chính về tài khoản và biên lai điện tử.',
      ),
      citations: [cite('Luật Phí và lệ phí 2015'), cite('Thông tư 168/2016/TT-BTC')],
    },
  },
]);

const gasAndPetrol = inField('Kinh doanh khí, xăng dầu', 'TTTN', [
  {
    subject: 'Cửa hàng gas ở xã dùng chung giấy chứng nhận với cửa hàng chính tại trung tâm cũ',
    body: 'Chủ cửa hàng có giấy chứng nhận cho địa điểm ở thị trấn Trà Xuân cũ, mở thêm điểm bán cách đó 7 km và cho rằng dùng chung giấy. Xã xử lý thế nào?',
    answer: {
      body: lines(
        '1. Giấy chứng nhận đủ điều kiện cấp cho từng địa điểm cửa hàng bán lẻ LPG chai. Điểm bán thứ hai phải có giấy riêng, không dùng chung.',
        '2. Xã yêu cầu dừng bán tại điểm mới cho đến khi được cấp; hướng dẫn lập hồ sơ; nếu tiếp tục bán thì xử phạt theo Nghị định 99/2020/NĐ-CP.',
      ),
      citations: [cite('Nghị định 87/2018/NĐ-CP'), cite('Nghị định 99/2020/NĐ-CP')],
    },
  },
  {
    subject: 'Chai gas bán theo đường xe khách gửi lên thôn vùng cao, ai chịu trách nhiệm an toàn?',
    body: 'Người dân ở thôn xa gọi điện đặt gas, cửa hàng gửi chai theo xe khách chạy tuyến huyện cũ. Xã lo mất an toàn nhưng chưa rõ quy định nào cấm.',
    answer: {
      body: lines(
        '1. LPG là hàng hóa nguy hiểm, không được vận chuyển chung với hành khách. Người gửi (cửa hàng) và người vận tải đều vi phạm.',
        '2. Xã thông báo cho các cửa hàng, đề nghị Công an kiểm tra xe khách; vận động cửa hàng tổ chức một chuyến xe tải nhỏ theo phiên cho các thôn xa.',
      ),
      citations: [cite('Nghị định 161/2024/NĐ-CP'), cite('Nghị định 87/2018/NĐ-CP')],
    },
  },
  {
    subject: 'Hợp đồng mua bán LPG chai của cửa hàng hết hạn giữa kỳ giấy chứng nhận thì xử lý ra sao?',
    body: 'Kiểm tra 6 cửa hàng thì 4 cửa hàng có hợp đồng với thương nhân đã hết hạn từ 2 đến 8 tháng nhưng giấy chứng nhận vẫn còn thời hạn nhiều năm. Có phải dừng kinh doanh ngay không?',
    answer: {
      body: lines(
        '1. Có hợp đồng còn hiệu lực là điều kiện phải duy trì trong suốt quá trình kinh doanh. Hết hợp đồng mà vẫn bán là không còn đủ điều kiện.',
        '2. Xã lập biên bản, cho thời hạn ngắn để ký lại và chỉ bán số chai có nguồn gốc; quá thời hạn thì xử phạt, xem xét thu hồi giấy chứng nhận.',
      ),
      citations: [cite('Nghị định 87/2018/NĐ-CP'), cite('Nghị định 99/2020/NĐ-CP')],
    },
  },
  {
    subject: 'Xã có nhu cầu thêm một cây xăng phía tây, đề xuất với cơ quan nào?',
    body: 'Phía tây của xã không có cửa hàng xăng dầu trong bán kính 22 km, bà con mua xăng chai. Xã muốn đề xuất vị trí và kêu gọi thương nhân, đề nghị hướng dẫn cách làm.',
    answer: {
      body: lines(
        '1. Xã gửi Sở Công Thương báo cáo nhu cầu: dân số, số phương tiện, vị trí đề xuất phù hợp quy hoạch sử dụng đất, hiện trạng đường, điện.',
        '2. Sở thông tin tới thương nhân đầu mối, phân phối; thủ tục đất đai, xây dựng theo cấp thẩm quyền; giấy chứng nhận cửa hàng do Sở Công Thương cấp. Xã không chấp thuận chủ trương thay cấp tỉnh.',
      ),
      citations: [cite('Nghị định 83/2014/NĐ-CP'), cite('Nghị định 80/2023/NĐ-CP')],
    },
  },
  {
    subject: 'Cửa hàng xăng dầu trung tâm xã đề nghị nghỉ bán ban đêm, xã có đồng ý được không?',
    body: 'Cửa hàng xin chỉ bán từ 6 giờ đến 18 giờ vì ít khách. Trạm y tế và lực lượng trực lũ phản ánh ban đêm không có xăng cho xe cấp cứu, máy phát.',
    answer: {
      body: lines(
        '1. Thời gian bán hàng do thương nhân đăng ký, niêm yết và báo cáo Sở Công Thương; rút ngắn thời gian bán so với đã đăng ký phải được Sở chấp thuận. Xã không có thẩm quyền đồng ý.',
        '2. Xã gửi ý kiến cho Sở về nhu cầu cấp cứu, phòng chống thiên tai, đề nghị cửa hàng duy trì người trực theo số điện thoại khẩn cấp.',
      ),
      citations: [cite('Nghị định 83/2014/NĐ-CP'), cite('Nghị định 95/2021/NĐ-CP')],
    },
  },
]);

export const answeredGoodsQuestions = [...alcoholAndTobacco, ...gasAndPetrol];
