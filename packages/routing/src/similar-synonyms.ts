/** Wordings of one thing that people exchange freely; a line each. Nothing here tells two questions apart. */
export const SYNONYMS = `sang nhượng, đổi chủ, sang lại, nhượng lại, bán lại cửa hàng
  di chuyển, dời đi, chuyển chỗ, dời
  vườn nhà, sân nhà, đất nhà dân, trong vườn, giữa sân, trước nhà
  chặt tỉa, chặt, phát quang, tỉa cành, đốn
  thả diều, chơi diều
  gần đường điện, hành lang an toàn lưới điện cao áp, dưới đường điện, gần đường dây
  chậm triển khai, chậm tiến độ, không triển khai, bỏ hoang, treo
  tiêu hủy, chết do dịch, bị chết, chết dịch
  thuyền, ghe, tàu, tàu thuyền, xuồng
  đất công ích, quỹ đất công ích, đất 5, đất công
  hóa đơn, chứng từ, hóa đơn chứng từ
  xe tải, xe hàng, ô tô tải
  phát hiện, bắt gặp, bị bắt, bắt được
  bàn giao, chuyển giao, giao lại, giao cho
  niêm yết giá, treo biển giá, ghi giá, công khai giá
  truyền thống, lâu đời
  công nhận, xét công nhận, được công nhận, đề nghị công nhận
  tiêu chí, điều kiện
  sinh viên, học viên, người thuê trọ, nhà trọ, phòng trọ, xóm trọ
  quảng bá, giới thiệu sản phẩm, quảng cáo
  khó khăn, vướng mắc, lúng túng
  đơn thư, đơn, đơn kiến nghị
  cấm, không cho phép, nghiêm cấm
  ban đêm, buổi tối, đêm
  vệ sinh, quét dọn
  thu gom, gom
  chất thải, rác
  mùi hôi, bốc mùi, hôi thối, ô nhiễm
  dăm gỗ, băm dăm
  xưởng, cơ sở sản xuất, nhà xưởng, phân xưởng
  nhà máy, nhà máy sản xuất
  lao động, công nhân, người lao động, nhân viên
  huấn luyện, tập huấn
  an toàn lao động, an toàn vệ sinh lao động
  tai nạn, sự cố
  xảy ra, gặp phải
  nhãn hàng hóa, ghi nhãn, dán nhãn, nhãn mác, bao bì
  tem, dán tem, tem truy xuất
  truy xuất nguồn gốc, truy xuất, mã qr
  mã số vùng trồng, mã vùng trồng
  nông sản, hàng nông sản, trái cây, hoa quả
  rau quả, rau củ
  thủy sản, hải sản, tôm cá
  cà phê, cà phê nhân
  thị trường, đầu ra, tiêu thụ, bao tiêu
  tìm đầu ra, kết nối cung cầu, tìm nơi tiêu thụ, kết nối tiêu thụ
  gian hàng, quầy hàng, booth
  tham gia, tham dự, dự
  đoàn, nhóm, đội
  mời, rủ, lôi kéo, dụ dỗ
  người dân tộc thiểu số, đồng bào, bà con dân tộc
  vùng sâu, vùng xa, miền núi, vùng cao
  hải đảo, đảo
  vay vốn, vay tiền, vay ưu đãi
  lãi suất, tiền lãi
  ngân sách, tiền ngân sách, ngân sách xã
  thanh toán, chi trả, trả tiền
  công tác phí, tiền đi lại, chi phí đi lại
  thuê, mướn
  cho thuê, cho mướn
  cố định, ổn định lâu dài
  tạm thời, tạm
  mẫu đơn, đơn theo mẫu, mẫu tờ khai, tờ khai
  phần mềm, hệ thống, ứng dụng phần mềm
  lỗi, bị lỗi, trục trặc, không vào được, treo máy
  mật khẩu, đăng nhập
  chữ ký số, ký số, usb token
  một cửa, bộ phận một cửa, trung tâm phục vụ hành chính công
  công khai, niêm yết
  thụ lý, tiếp nhận xử lý
  trả kết quả, nhận kết quả
  từ chối, không nhận, trả lại hồ sơ
  thay thế, thay
  hiệu lực, có giá trị, còn dùng được
  văn bản, thông tư, nghị định, quy định nào, văn bản nào
  kế hoạch, chương trình
  tuyên truyền, phổ biến, vận động
  phối hợp, cùng phối hợp
  chủ đầu tư, nhà đầu tư
  đầu tư, rót vốn
  giải phóng mặt bằng, thu hồi mặt bằng, bàn giao mặt bằng
  hạ tầng, cơ sở hạ tầng, kết cấu hạ tầng
  đường giao thông, đường đi, đường sá
  cấp nước, nước sạch, nước sinh hoạt
  đấu nối, kết nối, hòa lưới, nối lưới
  công suất, công suất lắp đặt
  lắp đặt, lắp, gắn, đặt
  tự dùng, tự sử dụng, tự tiêu thụ
  hợp đồng mua bán điện, bán điện cho evn
  trạm trộn bê tông, trạm bê tông
  nổ mìn, bắn mìn, phá đá
  mỏ đá, khai thác đá
  khai thác cát, hút cát, nạo vét cát
  sạt lở, lở bờ, lở bờ sông, xói lở
  khai thác, thăm dò
  kho chứa, nhà kho, kho
  vận chuyển, chở, chuyên chở
  sang chiết, chiết nạp, san chiết, nạp
  chai mini, bình mini, gas mini
  nồi hơi, lò hơi
  thang máy, thang cuốn
  kiểm định, kiểm tra định kỳ
  đo lường, cân đo, cân
  cân thiếu, cân điêu, gian lận đo lường
  hàng kém chất lượng, kém chất lượng, hàng dỏm
  buôn lậu, hàng lậu
  tịch thu, thu giữ
  tiêu hủy hàng, hủy
  nghi ngờ, nghi, có dấu hiệu
  lừa, lừa gạt, chiếm đoạt
  đòi lại, lấy lại, hoàn tiền, trả lại tiền
  hoạt động, kinh doanh, buôn bán
  mở cửa hàng, mở quán, mở tiệm, mở đại lý
  đại lý, nhà phân phối
  nhượng quyền, thương hiệu nhượng quyền
  siêu thị mini, cửa hàng tiện lợi
  chợ tự phát, chợ cóc, chợ tạm
  chợ phiên, phiên chợ
  tiểu thương, hộ kinh doanh tại chợ, bà con buôn bán
  ban quản lý chợ, tổ quản lý chợ, đơn vị quản lý chợ
  vỉa hè, lòng đường, lề đường
  họp chợ, bày hàng
  hàng việt, hàng việt nam
  dịp tết, cuối năm, tết nguyên đán
  tăng giá, nâng giá, đội giá, giá cao
  đầu cơ, găm hàng, tích trữ
  thiếu hàng, khan hiếm, hết hàng
  bình ổn, bình ổn giá, bình ổn thị trường
  nước đá, đá cây
  quán ăn, nhà hàng, quán nhậu
  bếp ăn, căng tin, bếp ăn tập thể
  ngộ độc, ngộ độc thực phẩm
  tự công bố, công bố sản phẩm, công bố chất lượng
  thương nhân, lái buôn, thương lái, lái
  thu mua, mua gom, thu gom nông sản
  thông quan, làm thủ tục hải quan
  miễn thuế, không phải nộp thuế
  nộp thuế, đóng thuế, kê khai thuế
  khấu trừ, nộp thay
  lao động nước ngoài, người nước ngoài
  tàu cá, tàu đánh cá, tàu thuyền đánh cá
  phân lô, chia lô
  chưa có giấy tờ, không giấy tờ, không có giấy tờ
  lấn đất, lấn, xâm lấn
  cưỡng chế, tháo dỡ, buộc tháo dỡ
  kênh mương, kênh thủy lợi, mương
  giếng khoan, nước ngầm, nước dưới đất
  chăn thả, thả rông
  cháy rừng, phòng cháy rừng
  trồng rừng, rừng trồng
  lâm sản, gỗ rừng
  sâu bệnh, dịch hại
  thiệt hại, mất trắng, hư hại
  bão lũ, thiên tai, mưa lũ, lũ lụt
  hộ cận nghèo, hộ nghèo
  rà soát, kiểm đếm, thống kê
  họp, hội họp
  phân cấp, phân quyền, giao quyền
  kiêm nhiệm, làm thêm việc, gánh việc
  phòng kinh tế, phòng kinh tế xã, phòng kinh tế hạ tầng
  trưởng thôn, trưởng bản, trưởng xóm
  tối thiểu, ít nhất
  tối đa, nhiều nhất, cao nhất
  thường xuyên, liên tục
  tự ý, tự tiện
  lâu năm, từ trước, từ lâu
  gia đình, hộ dân
  hằng tháng, hàng tháng, mỗi tháng, từng tháng
  hằng năm, hàng năm, mỗi năm
  hằng quý, hàng quý, mỗi quý
  sử dụng, dùng
  bảo quản, lưu giữ, cất giữ
  axit, a xít, acid
  tiệm vàng, kim hoàn, cửa hàng vàng
  vốn nước ngoài, đầu tư nước ngoài, fdi
  gạch tuynel, gạch tuynen, lò gạch, nhà máy gạch
  chậm trả, nợ tiền, quá hạn trả
  phê chuẩn, chấp thuận, đồng ý
  rào chắn, hàng rào
  giá thuê, tiền thuê
  nhà nước, ngân sách nhà nước
  sạp, ki ốt, kiốt, điểm kinh doanh, gian bán hàng, lô sạp
  hạ lưu, hạ du
  nứt tường, nứt nhà, rung chấn
  nhiên liệu, chất đốt
  đối chiếu, so sánh
  thẻ, chứng chỉ
  trả lại hàng, đổi trả hàng
  ngành công thương, lĩnh vực công thương
  chỉ tiêu, tiêu chí số`;
