// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_texts.h"

using namespace Qt::StringLiterals;

namespace purser {

struct Text
{
    const char16_t *english;
    const char16_t *chinese;
    const char16_t *arabic;
};

static constexpr Text texts[] = {
    {u"File", u"文件", u"ملف"},
    {u"Edit", u"编辑", u"تحرير"},
    {u"View", u"视图", u"عرض"},
    {u"Tools", u"工具", u"أدوات"},
    {u"Help", u"帮助", u"مساعدة"},
    {u"Account", u"账户", u"الحساب"},
    {u"Enterprise", u"企业", u"المؤسسة"},
    {u"System", u"系统", u"النظام"},
    {u"Overview", u"概览", u"نظرة عامة"},
    {u"Basic Information", u"基本信息", u"المعلومات الأساسية"},
    {u"Asset Information", u"资产信息", u"معلومات الأصول"},
    {u"Income and Expenditure", u"收支明细", u"الإيرادات والمصروفات"},
    {u"Credit Records", u"信控记录", u"سجلات الائتمان"},
    {u"Coupons", u"优惠券", u"القسائم"},
    {u"Account Settings", u"账户设置", u"إعدادات الحساب"},
    {u"Payment Methods", u"第三方支付方式", u"وسائل الدفع"},
    {u"Manage Billing Accounts", u"资金账户管理", u"إدارة حسابات الفوترة"},
    {u"Account Administrator", u"账户管理员", u"مسؤول الحساب"},
    {u"Bills", u"账单", u"كشوف الفوترة"},
    {u"Bill Review", u"账单复核", u"مراجعة الفواتير"},
    {u"Refunds", u"退款", u"المبالغ المستردة"},
    {u"Reconciliation", u"对账", u"المطابقة"},
    {u"Organization", u"组织", u"الهيكل التنظيمي"},
    {u"People and Permissions", u"人员与权限", u"الأشخاص والأذونات"},
    {u"Messages", u"消息", u"الرسائل"},
    {u"Staged Changes", u"暂存的更改", u"التغييرات المعلّقة"},
    {u"Activity", u"操作记录", u"النشاط"},
    {u"Book", u"账簿", u"دفتر"},
    {u"Group Treasury", u"集团资金中心", u"خزينة المجموعة"},
    {u"Search or run a command", u"搜索或运行命令", u"ابحث أو نفّذ أمرًا"},
    {u"Signed in as Maja Lindqvist", u"已登录：Maja Lindqvist", u"المستخدم: Maja Lindqvist"},
    {u"Top-up && Remittance", u"充值与汇款", u"الشحن والحوالات"},
    {u"Transfer", u"转账", u"تحويل"},
    {u"Withdraw", u"提现", u"سحب"},
    {u"More", u"更多", u"المزيد"},
    {u"· Direct customer · owner Fabrikam Holdings", u"· 直客账户 · 所有者 Fabrikam Holdings", u"· عميل مباشر · المالك Fabrikam Holdings"},
    {u"Available Credit", u"可用额度", u"الرصيد المتاح"},
    {u"Above alert threshold 100,000.00", u"高于预警阈值 100,000.00", u"أعلى من حد التنبيه 100,000.00"},
    {u"Runway 48 days at 9,396.58 a day", u"按日均 9,396.58 可用 48 天", u"يكفي 48 يومًا بمعدل 9,396.58 يوميًا"},
    {u"Cash Balance", u"现金余额", u"الرصيد النقدي"},
    {u"Credit limit", u"信控额度", u"حد الائتمان"},
    {u"Credit Refund", u"信控退款", u"استرداد ائتمان"},
    {u"Unsettled", u"未结清金额", u"غير مسدّد"},
    {u"own, transferred in", u"自有与转入", u"مملوك ومحوّل"},
    {u"regular bank credit", u"额度上限", u"ائتمان مصرفي"},
    {u"2 months", u"2 个月", u"شهران"},
    {u"current month", u"当月", u"الشهر الحالي"},
    {u"earlier months", u"历史月", u"الأشهر السابقة"},
    {u"at 09:14", u"09:14", u"عند 09:14"},
    {u"Composition", u"构成", u"التكوين"},
    {u"Expand all", u"全部展开", u"توسيع الكل"},
    {u"Term", u"项目", u"البند"},
    {u"Basis", u"依据", u"الأساس"},
    {u"Amount", u"金额", u"المبلغ"},
    {u"original currency USD", u"原币种 USD", u"العملة الأصلية USD"},
    {u"Change history", u"变更记录", u"سجل التغييرات"},
    {u"Change Records", u"变更记录", u"سجل التغييرات"},
    {u"Own cash", u"自有现金", u"نقد مملوك"},
    {u"Transferred in", u"转入现金", u"نقد محوّل"},
    {u"from Fabrikam Logistics", u"来自 Fabrikam Logistics", u"من Fabrikam Logistics"},
    {u"Regular Bank Credit", u"信控额度", u"الائتمان المصرفي"},
    {u"credit limit of this account", u"本账户信控额度", u"حد ائتمان هذا الحساب"},
    {u"Regular Bank Credit Refund", u"信控退款", u"استرداد الائتمان المصرفي"},
    {u"Unsettled, current month", u"当月未结清金额", u"غير مسدّد، الشهر الحالي"},
    {u"1,284 charges, before tax", u"1,284 笔费用，税前", u"1,284 رسمًا قبل الضريبة"},
    {u"Unsettled, previous months", u"历史月未结清金额", u"غير مسدّد، الأشهر السابقة"},
    {u"Bill 2026-09 · Cloud", u"2026-09 账单 · 云产品", u"كشف 2026-09 · السحابة"},
    {u"Bill 2026-08 · Marketplace", u"2026-08 账单 · 云市场", u"كشف 2026-08 · السوق"},
    {u"partly paid, due 31 Oct", u"部分支付，10月31日到期", u"مدفوع جزئيًا، يستحق 31 أكتوبر"},
    {u"unpaid, due 30 Sep", u"未支付，9月30日到期", u"غير مدفوع، استحق 30 سبتمبر"},
    {u"Open bill", u"打开账单", u"فتح الكشف"},
    {u"Beside it, not in it: coupons 2,400.00 · prepaid cards 5,000.00", u"另计、不含在内：优惠券 2,400.00 · 储值卡 5,000.00",
     u"بجانبه وليس ضمنه: القسائم 2,400.00 · البطاقات مسبقة الدفع 5,000.00"},
    {u"Explain", u"解释", u"شرح"},
    {u"at 14 Oct 2026, 09:14 (UTC+8)", u"2026-10-14 09:14（UTC+8）", u"في 14 أكتوبر 2026، 09:14"},
    {u"Formula", u"公式", u"المعادلة"},
    {u"Why did it change…", u"变化原因…", u"لماذا تغيّر…"},
    {u"Payable", u"应付", u"مستحق الدفع"},
    {u"Paid", u"已付", u"مدفوع"},
    {u"Posting 7102", u"分录 7102", u"القيد 7102"},
    {u"Posting 7101", u"分录 7101", u"القيد 7101"},
    {u"own cash", u"自有现金", u"نقد مملوك"},
    {u"cash coupon", u"代金券", u"قسيمة نقدية"},
    {u"The terms add up to the figure exactly", u"各项之和与该数字完全一致", u"مجموع البنود يطابق الرقم تمامًا"},
    {u"Source", u"来源", u"المصدر"},
    {u"By", u"操作人", u"بواسطة"},
    {u"Recorded", u"记录时间", u"سُجّل"},
    {u"Bill 2026-09, settlement 0418", u"2026-09 账单，结算 0418", u"كشف 2026-09، التسوية 0418"},
    {u"6 Oct 2026, 16:02", u"2026-10-06 16:02", u"6 أكتوبر 2026، 16:02"},
    {u"Open Bill 2026-09", u"打开 2026-09 账单", u"فتح كشف 2026-09"},
    {u"Copy", u"复制", u"نسخ"},
    {u"Local book · verified 09:14", u"本地账簿 · 09:14 已验证", u"دفتر محلي · تم التحقق 09:14"},
    {u"Sum", u"合计", u"المجموع"},
    {u"%n row(s) selected", u"已选 %n 行", u"تم تحديد %n صف"},
    {u"%n staged change(s)", u"%n 项暂存的更改", u"%n تغييرات معلّقة"},
};

GalleryTexts::GalleryTexts(const QString &language, QObject *parent)
    : QTranslator(parent)
{
    for (const Text &text : texts) {
        if (language == "zh"_L1 || language == "ar"_L1)
            m_texts.insert(QString::fromUtf16(text.english), QString::fromUtf16(language == "zh"_L1 ? text.chinese : text.arabic));
    }
}

QString GalleryTexts::translate(const char *, const char *text, const char *, int n) const
{
    QString source = QString::fromUtf8(text);
    if (const auto known = m_texts.constFind(source); known != m_texts.constEnd())
        return *known;
    // English needs its plurals from a catalogue as well.
    if (source.contains("(s)"_L1) && n >= 0 && m_texts.isEmpty())
        return source.replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
    return {};
}

} // namespace purser
