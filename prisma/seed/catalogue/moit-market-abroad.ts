import { department, field, legalText } from './compose.ts';

export const foreignMarkets = department({
  code: 'TTNN',
  ministry: 'MoIT',
  kind: 'department',
  nameVi: 'Vụ Phát triển thị trường nước ngoài',
  nameEn: 'Foreign Market Development Department',
  shortNameVi: 'Vụ Thị trường nước ngoài',
  fields: [
    field(
      'thi-truong-nuoc-ngoai',
      'Thị trường nước ngoài',
      'Foreign markets',
      `thị trường nước ngoài, thị trường ngoài nước, phát triển thị trường nước ngoài, thị trường Trung Quốc, thị trường Hoa Kỳ, thị trường Mỹ, thị trường EU
      thị trường Nhật Bản, thị trường Hàn Quốc, thị trường Ấn Độ, thị trường châu Phi, thị trường Trung Đông, thị trường Halal, thị trường Lào, thị trường Campuchia
      thông tin thị trường, nhu cầu thị trường nhập khẩu, chính sách nhập khẩu của nước, nước nhập khẩu, thuế đối ứng của Hoa Kỳ
      song phương, hợp tác khu vực, hợp tác thương mại song phương, biên bản ghi nhớ hợp tác, ủy ban hỗn hợp, ủy ban liên chính phủ, quan hệ thương mại
      thị trường xuất khẩu, xuất khẩu sang thị trường, tìm thị trường nước ngoài, yêu cầu của thị trường, sang Trung Quốc, sang Nhật, Lào, Campuchia, châu Âu, Hoa Kỳ, Ấn Độ`,
    ),
    field(
      'thuong-vu',
      'Thương vụ Việt Nam ở nước ngoài',
      'Trade offices abroad',
      `thương vụ, thương vụ Việt Nam, tham tán thương mại, tham tán, xác minh đối tác nước ngoài, xác minh đối tác, đối tác nước ngoài, khách hàng nước ngoài, lừa đảo thương mại quốc tế
      tranh chấp với đối tác nước ngoài, kết nối với nhà nhập khẩu, giới thiệu nhà nhập khẩu, cơ quan đại diện thương mại ở nước ngoài, đại sứ quán
      xác minh công ty, xác minh doanh nghiệp nước ngoài, người mua nước ngoài, nhà nhập khẩu nước ngoài, công ty ở nước ngoài, đối tác, lừa đảo xuất khẩu, nợ tiền hàng, khách hàng ở nước ngoài`,
    ),
  ],
  legalTexts: [
    legalText('Nghị định 40/2025/NĐ-CP', 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương'),
  ],
});

export const multilateralTrade = department({
  code: 'ĐB',
  ministry: 'MoIT',
  kind: 'department',
  nameVi: 'Vụ Chính sách thương mại đa biên',
  nameEn: 'Multilateral Trade Policy Department',
  shortNameVi: 'Vụ Đa biên',
  fields: [
    field(
      'hiep-dinh-thuong-mai',
      'Hiệp định thương mại tự do',
      'Free trade agreements',
      `FTA, hiệp định thương mại tự do, hiệp định thương mại, CPTPP, EVFTA, RCEP, UKVFTA, VKFTA, AKFTA, ACFTA, ATIGA, VIFTA, CEPA, FTA thế hệ mới
      hiệp định đối tác, tận dụng ưu đãi FTA, thực thi hiệp định, chỉ số FTA, FTA Index, lộ trình cắt giảm thuế, cam kết thuế quan, đàm phán hiệp định, ưu đãi thuế quan theo hiệp định
      thuế suất ưu đãi, thuế suất, thuế suất xuất khẩu, ưu đãi thuế quan, cam kết trong hiệp định, hiệp định, cắt giảm thuế`,
    ),
    field(
      'hoi-nhap-kinh-te',
      'Hội nhập kinh tế quốc tế',
      'International economic integration',
      `hội nhập kinh tế quốc tế, hội nhập quốc tế, hội nhập, ban chỉ đạo hội nhập, WTO, ASEAN, APEC, cam kết quốc tế, cam kết WTO, thương mại đa biên, đa phương, cộng đồng kinh tế ASEAN
      hàng rào kỹ thuật trong thương mại, TBT, tuyên truyền hội nhập, báo cáo hội nhập`,
    ),
  ],
  legalTexts: [
    legalText('Nghị định 40/2025/NĐ-CP', 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương'),
  ],
});
