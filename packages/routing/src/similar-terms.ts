import { SYNONYMS } from './similar-synonyms.ts';

/**
 * What questions are about, in the words of those who ask. Each line is one concept: its wordings, the first of them its name. Concepts
 * of one group exclude one another as far as `contrast` says: a text on bán lẻ and one on bán buôn are two questions, however alike
 * they read. Wordings are compared without diacritics, abbreviations written out; lone syllables with them.
 */
export type Kind = 'topic' | 'detail' | 'common' | 'word';

export type ConceptGroup = {
  name: string;
  /** What the question is about, what it says of that, or what is said in questions of every kind. */
  kind: Kind;
  /** What a concept of the group counts beside an ordinary word, which counts 1. */
  weight: number;
  /** 0: may differ freely; 1: a question on one is never the question on the other. */
  contrast: number;
  /** 0..1: how much it tells when only one of two texts says it ("cấp lại" beside "cấp"). */
  unstated?: number;
  concepts: string;
};

export const CONCEPT_GROUPS: readonly ConceptGroup[] = [
  {
    name: 'goods',
    kind: 'topic',
    weight: 2.6,
    contrast: 1,
    concepts: `rượu, nấu rượu, rượu bia
      bia
      thuốc lá, xì gà, thuốc lào
      thuốc lá điện tử, thuốc lá nung nóng, vape
      khí dầu mỏ hóa lỏng, LPG chai, gas, ga chai, bình ga, chai gas, bình gas, khí hóa lỏng, khí đốt hóa lỏng
      CNG, khí thiên nhiên nén, khí nén thiên nhiên
      LNG, khí thiên nhiên hóa lỏng
      xăng dầu, xăng, cây xăng, trạm xăng, cửa hàng xăng dầu, dầu diesel, bán dầu, trụ bơm, cột bơm
      hóa chất
      tiền chất thuốc nổ
      vật liệu nổ công nghiệp, thuốc nổ công nghiệp, mìn
      pháo hoa
      phân bón
      thuốc bảo vệ thực vật, thuốc trừ sâu
      thuốc thú y
      thức ăn chăn nuôi
      gạo, thóc
      bánh kẹo, bánh mứt kẹo
      sữa, sữa chế biến
      nước mắm
      nước uống đóng chai, nước đóng bình
      thực phẩm chức năng
      vàng trang sức, vàng miếng
      khoáng sản
      cát sỏi, cát lòng sông
      gỗ
      đồ chơi trẻ em
      mỹ phẩm
      máy móc, máy móc thiết bị, dây chuyền công nghệ
      hàng tiêu dùng
      phế liệu
      giống cây trồng
      lợn, heo
      gia cầm, gà
      trâu bò`,
  },
  {
    name: 'scale',
    kind: 'detail',
    weight: 1.5,
    contrast: 1,
    concepts: `bán lẻ, nhỏ lẻ, kinh doanh lẻ
      bán buôn, bán sỉ
      phân phối
      tiêu dùng tại chỗ, uống tại chỗ, dùng tại quán`,
  },
  {
    name: 'manufacture',
    kind: 'detail',
    weight: 1.4,
    contrast: 1,
    concepts: `thủ công
      sản xuất công nghiệp, rượu công nghiệp, quy mô công nghiệp`,
  },
  {
    name: 'trade',
    kind: 'detail',
    weight: 1.6,
    contrast: 0.9,
    concepts: `xuất khẩu, xuất hàng, xuất sang
      nhập khẩu, nhập hàng về, nhập về
      tạm nhập tái xuất
      quá cảnh
      gia công`,
  },
  {
    name: 'side of the border',
    kind: 'detail',
    weight: 1.2,
    contrast: 0.9,
    concepts: `trong nước, nội địa
      nước ngoài, ngoài nước`,
  },
  {
    name: 'variant',
    kind: 'detail',
    weight: 2,
    contrast: 1,
    unstated: 0.35,
    concepts: `cấp mới, cấp lần đầu, lần đầu, xin mới, đề nghị cấp mới
      cấp lại, làm mất, bị mất, bị cháy, bị hỏng, bị rách, rách nát, thất lạc, xin lại
      sửa đổi bổ sung, sửa đổi, cấp đổi, điều chỉnh, đổi tên, đổi địa chỉ, sửa địa chỉ, thay đổi địa chỉ, thay đổi thông tin, thay đổi nội dung, cập nhật địa chỉ
      gia hạn, hết hạn giấy phép, cấp tiếp, cấp mới tiếp, xin thêm thời hạn
      thu hồi, tước quyền sử dụng, rút giấy phép
      thanh lý, chấm dứt hoạt động, giải thể
      chuyển nhượng, sang tên`,
  },
  {
    name: 'undertaking',
    kind: 'detail',
    weight: 1.4,
    contrast: 0.9,
    concepts: `thành lập, lập mới, xây mới, xây dựng mới, đầu tư mới, đầu tư xây dựng
      mở rộng
      cải tạo, nâng cấp, sửa chữa
      di dời, giải tỏa
      chuyển đổi, chuyển mô hình, chuyển giao
      bãi bỏ`,
  },
  {
    name: 'programme',
    kind: 'topic',
    weight: 2.4,
    contrast: 0.8,
    concepts: `khuyến công, quỹ khuyến công, chương trình khuyến công
      xúc tiến thương mại
      khuyến mại, khuyến mãi
      hội chợ, triển lãm, hội chợ triển lãm
      bán hàng đa cấp, đa cấp, kinh doanh đa cấp
      không tại địa điểm giao dịch thường xuyên, hội thảo bán hàng, bán hàng hội thảo, bán hàng tận nhà, bán tận nhà, bán hàng tận cửa, bán tận cửa, bán hàng tại nhà, bán hàng tại nhà văn hóa
      sản phẩm công nghiệp nông thôn tiêu biểu, công nghiệp nông thôn tiêu biểu
      OCOP
      chứng nhận xuất xứ, giấy chứng nhận xuất xứ, xuất xứ hàng hóa, xuất xứ
      an toàn thực phẩm, vệ sinh thực phẩm
      tiết kiệm năng lượng, tiết kiệm điện
      điện mặt trời, điện mặt trời mái nhà, điện mt, pin mặt trời
      điện gió
      đập thủy điện, hồ thủy điện, thủy điện
      hành lang an toàn lưới điện, hành lang lưới điện, hành lang đường dây, hành lang an toàn điện, hành lang điện
      giá điện, giá bán lẻ điện, giá bán điện, tiền điện
      kiểm định
      phòng vệ thương mại, chống bán phá giá
      nhượng quyền thương mại
      văn phòng đại diện
      hợp đồng theo mẫu
      bảo hành
      đổi trả, trả lại hàng
      bảo vệ người tiêu dùng, quyền lợi người tiêu dùng, bảo vệ quyền lợi người tiêu dùng
      hàng giả, hàng nhái, đồ giả, đồ nhái
      hàng lậu, nhập lậu
      quy hoạch
      nông thôn mới
      biên giới, cửa khẩu, lối mở
      trạm sạc
      công tơ, đồng hồ điện
      phòng cháy chữa cháy
      môi trường, xả thải, nước thải
      đăng ký kinh doanh, đăng ký hộ kinh doanh`,
  },
  {
    name: 'place of trade',
    kind: 'topic',
    weight: 1.9,
    contrast: 0.8,
    concepts: `chợ
      siêu thị
      trung tâm thương mại
      cụm công nghiệp
      khu công nghiệp
      làng nghề
      kho lạnh, kho hàng
      trạm nạp, trạm chiết nạp
      trạm biến áp`,
  },
  {
    name: 'online',
    kind: 'topic',
    weight: 2,
    contrast: 0.8,
    concepts: `website, trang web, web bán hàng, trang thông tin điện tử bán hàng
      sàn thương mại điện tử, sàn giao dịch thương mại điện tử, sàn giao dịch, sàn
      mạng xã hội, facebook, zalo, tiktok, fanpage, livestream, bán hàng qua mạng, bán qua mạng, trên mạng, bán online, qua mạng, mua online, đặt hàng online, bán trực tuyến
      ứng dụng bán hàng, ứng dụng, app`,
  },
  {
    name: 'of the market',
    kind: 'topic',
    weight: 1.6,
    contrast: 0.7,
    concepts: `nội quy chợ, nội quy của chợ, nội quy
      phân hạng, xếp hạng
      đơn giá dịch vụ, giá dịch vụ, giá dịch vụ sử dụng diện tích bán hàng, mức thu phí chợ, giá thuê điểm kinh doanh, giá thuê sạp, tiền thuê sạp
      hợp đồng thuê điểm, thuê điểm kinh doanh, thuê ki ốt, cho thuê ki ốt
      phương án bố trí, bố trí sắp xếp ngành hàng, sắp xếp điểm kinh doanh
      đấu thầu, đấu giá`,
  },
  {
    name: 'of the dam',
    kind: 'topic',
    weight: 1.6,
    contrast: 0.8,
    concepts: `cắm mốc, cắm mốc chỉ giới, mốc chỉ giới
      ứng phó thiên tai, phương án ứng phó, ứng phó
      quy trình vận hành, vận hành hồ chứa
      ứng phó khẩn cấp, tình huống khẩn cấp`,
  },
  {
    name: 'class',
    kind: 'detail',
    weight: 1.2,
    contrast: 1,
    concepts: `hạng 1, hạng một, hạng i
      hạng 2, hạng hai, hạng ii
      hạng 3, hạng ba, hạng iii`,
  },
  {
    name: 'form',
    kind: 'detail',
    weight: 1.6,
    contrast: 1,
    concepts: `mẫu A, form A, mẫu AK, form AK
      mẫu B, form B
      mẫu D, form D
      mẫu E, form E
      mẫu EUR.1, form EUR 1, EVFTA
      CPTPP`,
  },
  {
    name: 'officer',
    kind: 'detail',
    weight: 1.4,
    contrast: 0.9,
    concepts: `chủ tịch xã, chủ tịch ủy ban nhân dân xã, chủ tịch ủy ban nhân dân cấp xã, chủ tịch phường
      trưởng công an xã, công an xã
      chủ tịch tỉnh, chủ tịch ủy ban nhân dân tỉnh, chủ tịch ủy ban nhân dân cấp tỉnh
      trưởng phòng kinh tế
      quản lý thị trường, đội quản lý thị trường
      kiểm lâm
      thanh tra`,
  },
  {
    name: 'level',
    kind: 'common',
    weight: 0.4,
    contrast: 0.5,
    concepts: `xã, phường, cấp xã, ủy ban nhân dân xã, ủy ban xã, ủy ban nhân dân cấp xã, đặc khu
      tỉnh, cấp tỉnh, sở công thương, ủy ban nhân dân tỉnh, thành phố
      bộ công thương, cấp bộ, trung ương`,
  },
  {
    name: 'asker',
    kind: 'common',
    weight: 0.4,
    contrast: 0.3,
    concepts: `hộ kinh doanh, hộ, hộ gia đình, bà con, người dân, dân, cá nhân, tiểu thương, chủ cửa hàng
      doanh nghiệp, công ty
      hợp tác xã
      thương nhân nước ngoài, nhà đầu tư nước ngoài`,
  },
  {
    name: 'wanted',
    kind: 'common',
    weight: 0.9,
    contrast: 0.75,
    concepts: `hồ sơ, giấy tờ, thành phần hồ sơ, hồ sơ gồm
      thời hạn giải quyết, thời gian giải quyết, bao nhiêu ngày, mấy ngày, bao lâu, bao nhiêu ngày làm việc, mấy hôm
      điều kiện, đủ điều kiện, yêu cầu gì
      lệ phí, phí thẩm định, mức phí, mức thu
      tối đa bao nhiêu, bao nhiêu phần trăm, mấy phần trăm, mức tối đa, mức hỗ trợ, hỗ trợ tối đa, phạt tiền tối đa, mức phạt, phạt bao nhiêu`,
  },
  {
    name: 'who decides',
    kind: 'common',
    weight: 0.7,
    contrast: 0,
    concepts: `thẩm quyền, ai cấp, cơ quan nào, cấp nào, ai ký, do ai, ai quyết định, ai phê duyệt, ai duyệt, xã nào, đơn vị nào, bộ nào, báo ai, gọi ai, hỏi ai, liên hệ ai, ở đâu, nộp đâu, chỗ nào
      thế nào, ra sao, trình tự, các bước, quy trình, cách thức, làm gì, làm sao, như thế nào, bước tiếp theo
      có phải, có cần, có được, bắt buộc, cần phải, được không, có bắt buộc`,
  },
  {
    name: 'act',
    kind: 'common',
    weight: 1.1,
    contrast: 0.3,
    concepts: `phê duyệt, duyệt, ký ban hành, ban hành, ai ký, thông qua
      đăng ký, ghi danh
      thông báo, khai báo, báo trước
      xử lý, giải quyết, lập biên bản, tạm giữ, xử phạt, phạt tiền, phạt, bị phạt
      kiểm tra, thanh tra, rà soát
      hỗ trợ, xin tiền, được hưởng hỗ trợ, kinh phí hỗ trợ
      hòa giải, tranh chấp, khiếu nại
      báo cáo, thống kê
      tập huấn, bồi dưỡng, đào tạo
      bình chọn, bầu chọn, xét chọn
      ký hợp đồng, hợp đồng
      tiếp nhận, nhận hồ sơ
      phân công, bố trí người, biên chế`,
  },
  {
    name: 'paper',
    kind: 'common',
    weight: 0.8,
    contrast: 0.25,
    concepts: `giấy phép, cấp phép, xin phép, giấy
      giấy chứng nhận, giấy chứng nhận đủ điều kiện, chứng nhận
      giấy xác nhận`,
  },
  {
    name: 'validity',
    kind: 'detail',
    weight: 1.2,
    contrast: 0.8,
    concepts: `hết hạn, quá hạn, hết hạn sử dụng, quá hạn sử dụng, hết thời hạn, hết hiệu lực, hết giá trị
      còn hạn, còn hiệu lực, còn giá trị, còn thời hạn
      không phép, chui, chưa được cấp, không có giấy phép, trái phép, chưa có giấy phép, không giấy phép`,
  },
  {
    name: 'said otherwise',
    kind: 'detail',
    weight: 1.1,
    contrast: 0,
    concepts: `người tiêu dùng, khách hàng, người mua
      đóng cửa, ngừng bán, ngừng kinh doanh, nghỉ bán, ngừng hoạt động, dừng bán
      may rủi, bốc thăm, trúng thưởng, bốc thăm trúng thưởng, quay số, rút thăm, vòng quay
      tài khoản, tk
      hồ sơ giấy, bản giấy, nộp giấy, bản cứng
      cổng dịch vụ công, dịch vụ công, dịch vụ công trực tuyến
      bỏ cấp huyện, không còn cấp huyện, bỏ huyện, giải thể huyện
      sáp nhập, sắp xếp đơn vị hành chính, nhập xã
      mái nhà, áp mái
      điện dư, phần dư, thừa điện, bán điện
      người cao tuổi, người già, các cụ
      lấn chiếm, vi phạm hành lang
      bán hàng lưu động, bán rong, xe bán hàng
      điện lực, evn, đơn vị quản lý lưới điện, công ty điện lực, ngành điện
      cột điện, trụ điện
      cắt điện, ngừng cấp điện, mất điện
      phụ cấp, thù lao, chi trả
      đã qua sử dụng, hàng cũ, máy cũ
      cửa hàng, tiệm, quầy, cơ sở kinh doanh, tạp hóa
      thực hiện, tổ chức, triển khai
      nộp, gửi
      chế biến
      không rõ nguồn gốc, không rõ xuất xứ, không nguồn gốc
      bồi thường, đền bù, bồi thường thiệt hại
      bàn giao, giao lại, chuyển giao quản lý
      lưới điện, đường dây điện, đường dây
      khu dân cư, nhà dân, nhà ở, gần dân
      khoảng cách, cách bao nhiêu mét, mấy mét, bao nhiêu mét, bao xa
      kinh phí, nguồn vốn, vốn, nguồn nào, xin vốn, tiền
      phản ánh, kiến nghị, gửi đơn, tố cáo, tố giác
      bị lừa, lừa đảo, mất tiền
      địa điểm kinh doanh, địa điểm khác, chuyển địa điểm, đổi địa điểm
      học sinh, trẻ em, dưới 18 tuổi, chưa đủ 18 tuổi, vị thành niên
      ủy quyền, ký thay, thừa lệnh
      máy lọc nước, ép mua, dụ mua, tặng quà
      hội thảo, hội nghị
      nhà văn hóa, hội trường
      cán bộ, công chức, chuyên trách, kiêm nhiệm, phụ trách
      xe bồn, xe téc
      giám đốc, người đại diện, đại diện pháp luật
      quá tải, điện yếu, nâng công suất
      ồn, tiếng ồn, bụi
      khai trương, nhân dịp khai trương
      hạ giá, giảm giá, hạn mức
      ngập, ngập úng, xả lũ, xả nước
      trễ hạn, quá hạn giải quyết, quá thời hạn giải quyết, chậm hạn
      dừng, đình chỉ, tạm dừng, không cho
      lắp thêm, bổ sung, tăng thêm
      nhập cảnh, qua lại
      học nghề, dạy nghề
      quảng cáo, tờ rơi
      bày bán, đang bán, rao bán`,
  },
  {
    name: 'land',
    kind: 'topic',
    weight: 2,
    contrast: 0.7,
    concepts: `giấy chứng nhận quyền sử dụng đất, sổ đỏ, bìa đỏ, sổ hồng
      tách thửa
      hợp thửa
      chuyển mục đích
      thu hồi đất
      bồi thường
      thuê đất
      giao đất
      tranh chấp đất đai, tranh chấp ranh giới`,
  },
  {
    name: 'farming',
    kind: 'topic',
    weight: 2,
    contrast: 0.7,
    concepts: `chăn nuôi
      trồng trọt
      rừng
      thủy lợi, tưới tiêu
      nuôi trồng thủy sản
      khai thác thủy sản, đánh bắt, tàu cá
      dịch bệnh
      rác thải, rác sinh hoạt
      hộ nghèo`,
  },
  // They count as the words that they are.
  { name: 'synonyms', kind: 'word', weight: 1, contrast: 0, concepts: SYNONYMS },
];
