import type { SeedOtherMinistry } from './catalogue.types.ts';
import { splitTerms } from './compose.ts';

/** What communes send us by mistake most often, a ministry an entry. Citations are read as legal references. */
export const otherMinistries: SeedOtherMinistry[] = [
  {
    name: 'Bộ Tài chính',
    terms:
      splitTerms(`đăng ký kinh doanh, đăng ký hộ kinh doanh, giấy chứng nhận đăng ký hộ kinh doanh, đăng ký doanh nghiệp, giấy chứng nhận đăng ký doanh nghiệp, thành lập doanh nghiệp, mã số hộ kinh doanh, tạm ngừng kinh doanh hộ, chấm dứt hoạt động hộ kinh doanh, mã số doanh nghiệp
      đăng ký hợp tác xã, thành lập hợp tác xã, liên hiệp hợp tác xã, thuế, thuế khoán, thuế hộ kinh doanh, thuế giá trị gia tăng, thuế GTGT, thuế thu nhập cá nhân, thuế thu nhập doanh nghiệp, thuế TNCN, cơ quan thuế, chi cục thuế, kê khai thuế, nợ thuế, lệ phí môn bài, miễn thuế thu nhập, quản lý thuế, ngưỡng doanh thu chịu thuế
      hóa đơn điện tử, máy tính tiền, hóa đơn điện tử khởi tạo từ máy tính tiền, hải quan, tờ khai hải quan, thông quan tờ khai, thuế nhập khẩu, tài sản công, mua sắm tài sản công, thanh lý tài sản, trụ sở dôi dư, nhà đất dôi dư, xử lý tài sản công, mua sắm công, đấu thầu, chỉ định thầu, lựa chọn nhà thầu, kế toán, kế toán xã
      bảo hiểm phi nhân thọ, kinh doanh bảo hiểm, bảo hiểm xe máy, chứng khoán, xổ số, đầu tư công, giải ngân vốn đầu tư công, kho bạc, giấy chứng nhận đăng ký đầu tư, chủ trương đầu tư, khu công nghiệp, tài chính ngân sách xã
      Luật Quản lý thuế 2019, Luật Doanh nghiệp 2020, Luật Đầu tư 2020, Luật Đấu thầu 2023, Luật Hợp tác xã 2023, Luật Ngân sách nhà nước 2025, Luật Quản lý sử dụng tài sản công 2017, Luật Hộ kinh doanh
      Nghị định 168/2025/NĐ-CP, Nghị định 01/2021/NĐ-CP, Nghị định 123/2020/NĐ-CP, Nghị định 70/2025/NĐ-CP, Nghị định 122/2025/NĐ-CP, Nghị định 103/2024/NĐ-CP,
      nộp thuế, người nộp thuế, miễn thuế, hoàn thuế, miễn thuế quà biếu, thuế xuất khẩu, thuế tiêu thụ đặc biệt, thủ tục hải quan, điểm thông quan, kho ngoại quan, chi cục hải quan, trốn thuế, tính thuế, chịu thuế, doanh thu tính thuế, hóa đơn, văn phòng đại diện của doanh nghiệp, giấy chứng nhận đăng ký hoạt động văn phòng đại diện, ngành nghề đăng ký kinh doanh, tên doanh nghiệp, vốn điều lệ, giải thể doanh nghiệp, công ty cổ phần, công ty trách nhiệm hữu hạn, cổ đông, phá sản doanh nghiệp, giá dịch vụ, thẩm định giá, bán đấu giá tài sản công, ngân sách xã, chi thường xuyên, kiểm toán, phạt chậm nộp, thành lập hộ kinh doanh, trái phiếu, kinh doanh casino,
      thu thuế, tiền thuế, số thuế, định mức miễn thuế, ấn định thuế, chính sách thuế, ngành thuế,
      khoán thuế, phí trước bạ, lệ phí trước bạ, hộ khoán, kê khai, cơ quan đăng ký kinh doanh, ngừng hoạt động doanh nghiệp, bán vé số, đại lý bảo hiểm, nhà công, trụ sở cũ, ô tô công, đấu giá tài sản công, quỹ vận động, nợ đọng xây dựng cơ bản, quyết toán dự án hoàn thành,
      xe ô tô công, dôi dư, tài sản dôi dư, thanh lý xe, thanh lý tài sản công`),
  },
  {
    name: 'Bộ Xây dựng',
    terms:
      splitTerms(`giấy phép xây dựng, cấp phép xây dựng, xin phép xây dựng, trật tự xây dựng, xây dựng trái phép, xây dựng không phép, sai giấy phép xây dựng, nhà ở riêng lẻ, nhà ở xã hội, nhà chung cư, kinh doanh bất động sản, môi giới bất động sản, quy hoạch xây dựng, quy hoạch chung xã, quy hoạch chi tiết 1/500, quy hoạch đô thị, quy hoạch phân khu, chỉ giới xây dựng, khoảng lùi
      công trình vi phạm trật tự xây dựng, nghiệm thu công trình xây dựng, hoàn công, giám sát thi công, định mức xây dựng, nhà tạm nhà dột nát, xóa nhà tạm, cấp nước đô thị, thoát nước đô thị, cây xanh đô thị, vỉa hè, lòng đường vỉa hè, hành lang an toàn đường bộ, hành lang đường bộ, đường giao thông nông thôn, đường liên xã, đường liên thôn, quốc lộ, tỉnh lộ, đường thủy nội địa, bến thủy nội địa, bến khách ngang sông, bến đò, đường sắt, cầu treo
      kinh doanh vận tải, vận tải hành khách, xe hợp đồng, phù hiệu xe, xe quá tải, tải trọng đường, bến xe, xe buýt, đăng kiểm xe cơ giới, đăng kiểm, đào tạo lái xe, công viên nghĩa trang, nghĩa trang, hỏa táng
      Luật Xây dựng 2014, Luật Nhà ở 2023, Luật Kinh doanh bất động sản 2023, Luật Đường bộ 2024, Luật Quy hoạch đô thị và nông thôn 2024, Nghị định 175/2024/NĐ-CP, Nghị định 16/2022/NĐ-CP,
      xây dựng nhà ở, sửa chữa nhà, nhà ở, chung cư, cảng cạn, tàu bay, hàng không, sân bay, cảng biển, tàu biển, đường sá, đường xá, cầu đường, bê tông hóa đường, biển báo giao thông, xe khách, taxi, xe công nghệ, bãi đỗ xe, chiếu sáng đô thị, hẻm, vật liệu không nung, dự án đầu tư xây dựng, hạ tầng giao thông, ô tô quá tải, xe chở quá tải, an toàn giao thông, kiến trúc sư, chứng chỉ hành nghề xây dựng,
      chiếu sáng công cộng, số nhà, cấp số nhà, đánh số nhà, tên đường, xe ba bánh, xe lôi, đò ngang, phương tiện thủy nội địa, bến phà, nhà trọ cho thuê, kinh doanh nhà trọ, xây nhà, sửa nhà, xây dựng nhà xưởng trái phép, nhà không phép,
      phù hiệu, vận tải, hợp tác xã vận tải, giám sát hành trình xe`),
  },
  {
    name: 'Bộ Công an',
    terms:
      splitTerms(`công an, công an xã, an ninh trật tự, giấy chứng nhận đủ điều kiện về an ninh trật tự, cầm đồ, dịch vụ cầm đồ, cho vay nặng lãi, tín dụng đen, đòi nợ thuê, tạm trú, thường trú, đăng ký tạm trú, lưu trú, cư trú, hộ khẩu, căn cước, căn cước công dân, định danh điện tử mức 2, pháo hoa, pháo nổ
      phòng cháy chữa cháy, PCCC, nghiệm thu phòng cháy chữa cháy, thẩm duyệt phòng cháy chữa cháy, cứu nạn cứu hộ, đội dân phòng, bình chữa cháy, đăng ký xe, biển số xe, giấy phép lái xe, bằng lái xe, sát hạch lái xe, vi phạm giao thông, nồng độ cồn, vũ khí, vũ khí thô sơ, súng tự chế, ma túy, cai nghiện, đánh bạc, mại dâm, trộm cắp, cố ý gây thương tích, lý lịch tư pháp, xuất nhập cảnh, hộ chiếu, người nước ngoài tạm trú, lừa đảo chiếm đoạt tài sản, an ninh mạng, dữ liệu dân cư, an ninh cơ sở, lực lượng tham gia bảo vệ an ninh trật tự
      Luật Phòng cháy chữa cháy và cứu nạn cứu hộ 2024, Luật Cư trú 2020, Luật Căn cước 2023, Luật Trật tự an toàn giao thông đường bộ 2024, Nghị định 105/2025/NĐ-CP, Nghị định 96/2016/NĐ-CP, Nghị định 168/2024/NĐ-CP,
      công cụ hỗ trợ, vật liệu nổ quân dụng, vũ khí quân dụng, công an nhân dân, tố giác, tội phạm, truy cứu trách nhiệm hình sự, đánh nhau, gây rối trật tự, khai báo tạm trú, bảo vệ chuyên trách, dịch vụ bảo vệ, camera an ninh, đòi nợ, vay tiền qua app, lừa đảo qua mạng, xăm trổ, cháy, chữa cháy, thoát hiểm,
      cấp căn cước, định danh điện tử, đốt pháo, trật tự công cộng, dữ liệu quốc gia về dân cư, tai nạn giao thông, đua xe, độ xe, chở quá số người, bạo lực, cờ bạc, cá độ, ghi đề, lô đề, quản lý dân cư`),
  },
  {
    name: 'Bộ Y tế',
    terms:
      splitTerms(`khám chữa bệnh, trạm y tế, bệnh viện, phòng khám, bác sĩ, bảo hiểm y tế, thẻ bảo hiểm y tế, BHYT, nhà thuốc, quầy thuốc, thuốc tây, thuốc kê đơn, dược, dược phẩm, đông y, thuốc nam, thuốc gia truyền, lương y, hành nghề y, vắc xin, tiêm chủng, dịch bệnh truyền nhiễm, sốt xuất huyết, tay chân miệng, dân số, kế hoạch hóa gia đình
      ngộ độc thực phẩm, dịch vụ ăn uống, thức ăn đường phố, bếp ăn tập thể, bếp ăn bán trú, suất ăn sẵn, quán ăn, nhà hàng ăn uống, thực phẩm chức năng, thực phẩm bảo vệ sức khỏe, nước uống đóng chai, nước đá, phụ gia thực phẩm, mỹ phẩm, công bố mỹ phẩm, spa, thẩm mỹ viện, phun xăm, thiết bị y tế
      trợ giúp xã hội, bảo trợ xã hội, người cao tuổi hưởng trợ cấp, trợ cấp người cao tuổi, người khuyết tật, xác định mức độ khuyết tật, trẻ em mồ côi, bảo vệ trẻ em, xâm hại trẻ em, cơ sở trợ giúp xã hội, mai táng phí, phòng chống tệ nạn xã hội, chế phẩm diệt côn trùng
      Luật Khám bệnh chữa bệnh 2023, Luật Dược 2016, Luật Bảo hiểm y tế 2008, Nghị định 20/2021/NĐ-CP, Nghị định 115/2018/NĐ-CP,
      dịch bệnh, khám bệnh, thuốc chữa bệnh, bán thuốc, y sĩ, phòng mạch, nha khoa, mắt kính, chất lượng nước sinh hoạt, an toàn thực phẩm ngành y tế, suất ăn công nghiệp, căng tin, thức ăn lưu, nước uống, người già neo đơn, trợ cấp hàng tháng, trợ cấp xã hội, chất ma túy tổng hợp,
      xoa bóp, massage, tắm hơi, nước đóng bình, hiến máu, cấp cứu, y tế thôn bản, cô đỡ, suy dinh dưỡng, HIV, lao phổi, quan tài, khám sức khỏe, người tâm thần, người lang thang, trẻ mồ côi, nạn nhân chất độc da cam, bảo hiểm y tế hộ nghèo`),
  },
  {
    name: 'Bộ Nội vụ',
    terms:
      splitTerms(`lương, tiền lương, nợ lương, phụ cấp, phụ cấp công vụ, chế độ phụ cấp, hợp đồng lao động, người lao động, công nhân, đình công, tai nạn lao động, sa thải, trợ cấp thất nghiệp, bảo hiểm thất nghiệp, bảo hiểm xã hội, BHXH, đóng bảo hiểm, việc làm, giải quyết việc làm, vay vốn giải quyết việc làm, xuất khẩu lao động, đưa người lao động đi làm việc ở nước ngoài, an toàn vệ sinh lao động, giấy phép lao động
      người có công, liệt sĩ, thương binh, mộ liệt sĩ, trợ cấp người có công, nghĩa trang liệt sĩ, người hoạt động không chuyên trách, cán bộ không chuyên trách, không chuyên trách cấp xã, nghỉ việc sau sắp xếp, nghỉ hưu trước tuổi, tinh giản biên chế, chính sách thôi việc, tuyển dụng công chức, thi tuyển công chức, nâng ngạch, bổ nhiệm, kỷ luật cán bộ, luân chuyển cán bộ, đánh giá xếp loại công chức, bầu cử, hội đồng nhân dân, địa giới hành chính, sáp nhập thôn, sắp xếp đơn vị hành chính, đặt tên thôn, trưởng thôn, tổ dân phố, hội quần chúng, thành lập hội, quỹ từ thiện, thanh niên, bình đẳng giới, văn thư lưu trữ lịch sử
      Bộ luật Lao động 2019, Luật Bảo hiểm xã hội 2024, Luật Việc làm 2025, Luật Cán bộ công chức 2025, Nghị định 154/2025/NĐ-CP, Nghị định 178/2024/NĐ-CP, Nghị định 33/2023/NĐ-CP, Nghị định 170/2025/NĐ-CP,
      người có công với cách mạng, chế độ chính sách cán bộ, nghỉ hưu, lương hưu, công chức cấp xã, xếp lương, phụ cấp kiêm nhiệm, tuyển dụng, điều động công chức, số lượng phó chủ tịch, chế độ bảo hiểm, trợ cấp thôi việc, thưởng Tết công nhân, đơn vị hành chính, thôn tổ dân phố, sáp nhập xã, cải cách hành chính, chỉ số cải cách hành chính, PAR Index, lao động nước ngoài, lao động trẻ em, hòa giải viên lao động,
      người lao động mất việc, chấm công, tai nạn lao động nhà máy, nghỉ thai sản, chốt sổ bảo hiểm, sổ bảo hiểm, lao động đi nước ngoài, chính sách người có công, huân chương, thôi việc, viên chức, công đoàn`),
  },
  {
    name: 'Bộ Tư pháp',
    terms:
      splitTerms(`hộ tịch, khai sinh, đăng ký khai sinh, khai tử, kết hôn, đăng ký kết hôn, xác nhận tình trạng hôn nhân, cải chính hộ tịch, con nuôi, nhận nuôi con nuôi, quốc tịch, chứng thực, chứng thực chữ ký, chứng thực bản sao, chứng thực hợp đồng, sao y, công chứng, văn phòng công chứng, hòa giải ở cơ sở, hòa giải viên, tổ hòa giải, trợ giúp pháp lý, luật sư, thi hành án dân sự, thi hành án, đấu giá tài sản, giao dịch bảo đảm, giám hộ, bồi thường nhà nước, phiếu lý lịch tư pháp, ly hôn, di chúc
      Luật Hộ tịch 2014, Luật Công chứng 2024, Luật Hòa giải ở cơ sở 2013, Nghị định 23/2015/NĐ-CP, Nghị định 280/2025/NĐ-CP, Nghị định 123/2015/NĐ-CP, Nghị định 120/2025/NĐ-CP,
      bản sao, trích lục, thừa kế, di sản thừa kế, tòa án, khởi kiện, hợp đồng tặng cho, đổi tên, xác nhận độc thân, hòa giải cơ sở,
      giấy khai sinh, đăng ký khai tử, ghi chú kết hôn, người không quốc tịch, văn bản ủy quyền chứng thực, chứng thực giấy ủy quyền, hợp đồng ủy quyền, cấp bản sao`),
  },
  {
    name: 'Bộ Giáo dục và Đào tạo',
    terms:
      splitTerms(`giáo dục, trường mầm non, trường tiểu học, trường trung học cơ sở, trường THCS, giáo viên, học sinh, hiệu trưởng, tuyển sinh, tuyển sinh đầu cấp, phổ cập giáo dục, xóa mù chữ, dạy thêm, dạy thêm học thêm, học phí, học bạ, bán trú, trường bán trú, nhóm trẻ, nhóm trẻ độc lập tư thục, cơ sở giáo dục, giáo dục nghề nghiệp, dạy nghề, trung tâm học tập cộng đồng, sách giáo khoa, biên chế giáo viên, cơ sở vật chất trường học, điểm trường, trường chuẩn quốc gia, trung tâm ngoại ngữ
      Luật Giáo dục 2019, Luật Nhà giáo 2025, Nghị định 142/2025/NĐ-CP, Nghị định 143/2025/NĐ-CP, Nghị định 125/2024/NĐ-CP, Thông tư 29/2024/TT-BGDĐT,
      trường học, mầm non, trẻ em đến trường, sinh viên, đại học, văn bằng, bằng cấp, lớp học, thu chi đầu năm học, đồng phục, phụ huynh,
      điểm thi, thi tốt nghiệp, nghỉ học, bỏ học, cấp học bổng, học bổng, giáo viên hợp đồng, sáp nhập trường, chuyển trường, xe đưa đón học sinh`),
  },
  {
    name: 'Bộ Khoa học và Công nghệ',
    terms:
      splitTerms(`đo lường, kiểm định phương tiện đo, phương tiện đo, kiểm định cân, cân đối chứng, cân điện tử, cân đồng hồ, tiêu chuẩn đo lường chất lượng, nhãn hàng hóa, ghi nhãn hàng hóa, mã số mã vạch, mã vạch, GS1, sở hữu trí tuệ, đăng ký nhãn hiệu, nhãn hiệu tập thể, nhãn hiệu chứng nhận, chỉ dẫn địa lý, sáng chế, bảo hộ nhãn hiệu
      viễn thông, trạm BTS, trạm phát sóng, sóng di động, vùng lõm sóng, lõm sóng, internet băng rộng, cáp quang, bưu chính, bưu điện văn hóa xã, bưu cục, tần số vô tuyến điện, SIM rác, tổ công nghệ số cộng đồng, đề án 06, chuyển đổi số cấp xã, bức xạ, an toàn bức xạ, chuyển giao công nghệ, trí tuệ nhân tạo
      Luật Đo lường 2011, Luật Sở hữu trí tuệ 2005, Luật Viễn thông 2023, Luật Tiêu chuẩn và quy chuẩn kỹ thuật 2006, Luật Chất lượng sản phẩm hàng hóa 2007, Nghị định 43/2017/NĐ-CP, Nghị định 111/2021/NĐ-CP, Nghị định 37/2026/NĐ-CP,
      cân thiếu, cân sai, trạm cân, mạng di động, sóng điện thoại, internet, wifi, cột phát sóng, trạm thu phát sóng, bưu phẩm, thương hiệu bị nhái nhãn hiệu, đăng ký bảo hộ, phần mềm bản quyền, chữ ký số công cộng,
      mất sóng, sóng yếu, phủ sóng, đường truyền internet, dây cáp viễn thông, cáp treo trên cột điện, chỉnh trang cáp viễn thông, đồng hồ taxi, cột đo nhiên liệu, chứng nhận nhãn hiệu, tem truy xuất, sáng kiến`),
  },
  {
    name: 'Bộ Văn hóa, Thể thao và Du lịch',
    terms:
      splitTerms(`karaoke, vũ trường, loa kẹo kéo, văn hóa, nhà văn hóa, nhà văn hóa thôn, lễ hội, tổ chức lễ hội, di tích, di sản văn hóa, di tích lịch sử, bảo tồn, thể dục thể thao, thể thao, sân bóng, bể bơi, phòng tập gym, du lịch, homestay, khách sạn, nhà nghỉ, cơ sở lưu trú du lịch, hướng dẫn viên du lịch, điểm du lịch, du lịch cộng đồng, quảng cáo ngoài trời, bảng quảng cáo, băng rôn, biển hiệu, treo băng rôn, biểu diễn nghệ thuật, ca nhạc, thư viện, gia đình văn hóa, khu dân cư văn hóa, bạo lực gia đình, trò chơi điện tử, internet công cộng, game bắn cá, báo chí, truyền thanh, đài truyền thanh, loa truyền thanh, xuất bản phẩm, thông tin cơ sở, phát ngôn báo chí
      Luật Quảng cáo 2012, Luật Du lịch 2017, Luật Di sản văn hóa 2024, Nghị định 54/2019/NĐ-CP, Nghị định 137/2025/NĐ-CP, Nghị định 144/2020/NĐ-CP, Nghị định 38/2021/NĐ-CP,
      tiếng ồn karaoke, hát karaoke, quán karaoke, bảng hiệu, pano quảng cáo, tiếng ồn, đốt vàng mã, mê tín, bói toán, tu bổ di tích, đình chùa, khu du lịch, bi a, game online, sân khấu, đoàn xiếc, múa lân, câu lạc bộ thể thao,
      hương ước, quy ước, quy ước thôn, văn nghệ, thiết chế văn hóa, sân vận động, dàn nhạc, hát với nhau, khu vui chơi, trò chơi dân gian, chọi trâu, hội làng, di sản phi vật thể, tuyên truyền lưu động, trạm truyền thanh,
      ngành văn hóa, đình làng, xếp hạng di tích, xếp hạng khách sạn, hạng sao khách sạn`),
  },
  {
    name: 'Ngân hàng Nhà nước Việt Nam',
    terms:
      splitTerms(`ngân hàng, tín dụng, vay vốn, vay vốn ngân hàng, lãi suất, vay ưu đãi, ngoại tệ, đổi ngoại tệ, mua bán ngoại tệ, vàng miếng, mua bán vàng miếng, kinh doanh vàng, tiệm vàng, vàng trang sức, trung gian thanh toán, ví điện tử, chuyển tiền, rút tiền mặt, quẹt thẻ, quỹ tín dụng nhân dân, tiền giả, ATM, cây ATM, ngân hàng chính sách xã hội, nợ xấu
      Luật Các tổ chức tín dụng 2024, Nghị định 24/2012/NĐ-CP, Nghị định 52/2024/NĐ-CP, Nghị định 88/2019/NĐ-CP,
      vay lãi, thế chấp, thẻ ngân hàng, tài khoản ngân hàng, gửi tiết kiệm, tiền mã hóa, bitcoin, kinh doanh ngoại hối, giãn nợ, gói tín dụng,
      vay vốn hộ nghèo, ngân hàng chính sách, hạn mức vay, tổ tiết kiệm và vay vốn`),
  },
  {
    name: 'Bộ Quốc phòng',
    terms: splitTerms(
      `nghĩa vụ quân sự, khám tuyển nghĩa vụ quân sự, dân quân tự vệ, dân quân, tuyển quân, quân sự, ban chỉ huy quân sự, bộ đội biên phòng, đồn biên phòng, đất quốc phòng, giáo dục quốc phòng, quân nhân xuất ngũ, bom mìn sót lại, rà phá bom mìn, Luật Nghĩa vụ quân sự 2015, Luật Dân quân tự vệ 2019`,
    ),
  },
  {
    name: 'Bộ Dân tộc và Tôn giáo',
    terms: splitTerms(
      `tôn giáo, tín ngưỡng, sinh hoạt tôn giáo tập trung, cơ sở tôn giáo, nhà chùa, nhà thờ, đồng bào dân tộc thiểu số, dân tộc thiểu số, công tác dân tộc, người có uy tín, chính sách dân tộc, chương trình mục tiêu quốc gia dân tộc thiểu số và miền núi, Luật Tín ngưỡng tôn giáo 2016`,
    ),
  },
  {
    name: 'Bộ Ngoại giao',
    terms: splitTerms(
      `lãnh sự, hợp pháp hóa lãnh sự, chứng nhận lãnh sự, hộ chiếu ngoại giao, kiều bào, Việt kiều, người Việt Nam ở nước ngoài, bảo hộ công dân, đường biên giới quốc gia, mốc quốc giới, kết nghĩa hai bên biên giới, ký kết thỏa thuận quốc tế`,
    ),
  },
  {
    name: 'Thanh tra Chính phủ',
    terms: splitTerms(
      `khiếu nại tố cáo, đơn tố cáo, giải quyết tố cáo, giải quyết khiếu nại, tiếp công dân định kỳ, kê khai tài sản thu nhập, phòng chống tham nhũng, thanh tra nhân dân, Luật Khiếu nại 2011, Luật Tố cáo 2018, Luật Tiếp công dân 2013, Luật Thanh tra 2025`,
    ),
  },
];
