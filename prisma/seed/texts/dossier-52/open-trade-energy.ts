// Demonstration texts for the demo world, not legal advice.
import { inField } from './dossier.types.ts';

const foreignTrade = inField('Xuất nhập khẩu, xuất xứ', 'XNK', [
  {
    subject: 'Doanh nghiệp xuất quế sang Ấn Độ hỏi nơi cấp C/O mẫu AI sau ngày 01/7/2025',
    body: 'Doanh nghiệp chế biến quế trên địa bàn xuất mỗi tháng 4 container sang Ấn Độ. Trước nộp hồ sơ tại Đà Nẵng, nay nghe nói tỉnh cấp. Đề nghị cho biết nơi tiếp nhận, doanh nghiệp có phải đăng ký lại hồ sơ thương nhân không.',
  },
  {
    subject: 'Thương nhân nước ngoài thu mua quế trực tiếp tại thôn có được phép không?',
    body: 'Có hai người nước ngoài đi cùng phiên dịch vào thôn đặt cọc mua quế tươi của dân, giá cao hơn thương lái địa phương. Xã chưa rõ họ có quyền mua trực tiếp không và cần kiểm tra giấy tờ gì.',
  },
  {
    subject: 'Giấy tờ để dược liệu (sa nhân, ba kích) trồng tại xã đủ điều kiện xuất khẩu chính ngạch',
    body: 'Hợp tác xã trồng 30 ha sa nhân, ba kích, đang bán qua trung gian. Doanh nghiệp xuất khẩu yêu cầu chứng minh trồng trọt, không khai thác từ rừng tự nhiên. Xã xác nhận được nội dung nào?',
  },
  {
    subject: 'Tự chứng nhận xuất xứ cho lô bột quế gửi đi châu Âu trị giá 5.500 EUR',
    body: 'Hợp tác xã có đơn hàng thử 5.500 EUR, khách yêu cầu chứng từ xuất xứ để được giảm thuế. Hợp tác xã chưa bao giờ làm, nhờ xã hỏi cách ghi và lưu hồ sơ.',
  },
  {
    subject: 'Hàng quế bị trả về do dư lượng, thủ tục nhập khẩu trở lại như thế nào?',
    body: 'Một lô 12 tấn quế bị khách trả lại vì dư lượng vượt mức. Doanh nghiệp hỏi hàng trả về có phải xin giấy phép nhập khẩu, kiểm dịch lại hay không và có bán trong nước được không.',
  },
]);

const electricity = inField('Điện, an toàn đập', 'ĐL', [
  {
    subject: 'Nóc ông Thiên, nóc ông Rế (38 hộ) chưa có điện lưới, đề nghị đưa vào danh mục đầu tư',
    body: 'Hai nóc nằm rải rác trên sườn núi, cách lưới trung áp 6,5 km. Xã đã báo cáo tỉnh ba lần. Đề nghị cho biết chương trình cấp điện nông thôn giai đoạn tới và tiêu chí ưu tiên với khu dân cư dưới 20 hộ.',
  },
  {
    subject: 'Điện yếu vào mùa sấy quế, máy sấy không chạy: đề nghị nâng công suất trạm biến áp',
    body: 'Từ tháng 3 đến tháng 5 các lò sấy chạy đồng loạt, điện áp cuối nguồn còn 160 V. Điện lực trả lời chưa có vốn. Các cơ sở muốn tự góp tiền nâng trạm, có được không và tài sản thuộc ai?',
  },
  {
    subject: 'Giá điện cho cơ sở sấy quế áp dụng sản xuất hay kinh doanh?',
    body: 'Cùng là sấy quế nhưng hai hộ bị áp giá kinh doanh, ba hộ áp giá sản xuất. Các hộ thắc mắc và đề nghị xã hỏi căn cứ xác định mục đích sử dụng điện, có được truy hoàn phần chênh lệch không.',
  },
]);

const damSafety = inField('Điện, an toàn đập', 'ATMT', [
  {
    subject: 'Phương án ứng phó thiên tai vùng hạ du thủy điện ảnh hưởng đến hai xã',
    body: 'Chủ đập thủy điện trên địa bàn gửi phương án ứng phó cho vùng hạ du gồm xã Trà Bồng và xã Đông Trà Bồng, đề nghị xã phê duyệt. Đề nghị xác định cấp có thẩm quyền và trách nhiệm của từng xã.',
  },
  {
    subject: 'Còi báo xả lũ không nghe được ở 2 thôn, yêu cầu chủ đập lắp thêm thế nào?',
    body: 'Trong đợt mưa tháng 10, hai thôn cách đập 5 km không nghe thấy còi. Chủ đập cho rằng đã lắp đủ theo thiết kế. Xã đề nghị hướng dẫn căn cứ yêu cầu lắp bổ sung, thời hạn thực hiện.',
  },
  {
    subject: 'Cây quế trồng dưới đường dây 110 kV: chặt tỉa, bồi thường ra sao?',
    body: 'Khoảng 2,3 ha quế 7 năm tuổi nằm trong hành lang đường dây. Điện lực yêu cầu chặt, người dân chưa nhận được tiền hỗ trợ. Đề nghị hướng dẫn cách xác định cây trồng trước hay sau khi có đường dây.',
  },
]);

export const openTradeAndEnergyQuestions = [...foreignTrade, ...electricity, ...damSafety];
