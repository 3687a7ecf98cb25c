<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>purser::AccountCardView</name>
    <message>
        <source>Overdue</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>可用额度</translation>
    </message>
    <message>
        <source>Overdue: more is owed than there is credit for</source>
        <translation>欠费：所欠金额超出了可用的额度</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of credit left at the recent rate</source>
        <translation>
            <numerusform>按近期日均费用，额度还可用 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No charges in the last 30 days</source>
        <translation>最近 30 天没有费用</translation>
    </message>
    <message>
        <source>Available Credit of %1 over the last 30 days</source>
        <translation>%1 最近 30 天的可用额度</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>低于阈值</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of credit left, alert on %1 (forecast)</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>额度还可用 %n 天，%1 预警（预测）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::AccountDialogs</name>
    <message>
        <source>No account is chosen.</source>
        <translation>尚未选择账户。</translation>
    </message>
    <message>
        <source>An ecosystem account settles with its partner: this is for direct customer accounts.</source>
        <translation>生态账户与其合作伙伴结算；此功能仅适用于阿里云直客账户。</translation>
    </message>
    <message>
        <source>This needs credit control, which is not enabled for this account.</source>
        <translation>此功能需要信控，而此账户尚未开通信控。</translation>
    </message>
    <message>
        <source>Unified settlement %1 holds this account until it is completed or closed.</source>
        <translation>统一结算 %1 在完成或关闭之前占用此账户。</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) of %1 paid.</source>
        <translation>
            <numerusform>已支付 %1 的 %n 张账单。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bills are issued.</source>
        <translation>账单已出具。</translation>
    </message>
    <message>
        <source>Automatic Write-off is on.</source>
        <translation>自动销账已开启。</translation>
    </message>
    <message>
        <source>Automatic Write-off is off.</source>
        <translation>自动销账已关闭。</translation>
    </message>
    <message>
        <source>Write off Previous Bills is on.</source>
        <translation>核销历史账单已开启。</translation>
    </message>
    <message>
        <source>Write off Previous Bills is off.</source>
        <translation>核销历史账单已关闭。</translation>
    </message>
    <message>
        <source>The credit limit is set.</source>
        <translation>信控额度已设置。</translation>
    </message>
    <message>
        <source>Doing what is due</source>
        <translation>正在处理到期事项</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>Choose a coupon that is available, on the page Coupons.</source>
        <translation>请在“优惠券”页选择一张可用的优惠券。</translation>
    </message>
    <message>
        <source>The funds are transferred.</source>
        <translation>资金已划拨。</translation>
    </message>
    <message>
        <source>The coupon is granted.</source>
        <translation>优惠券已发放。</translation>
    </message>
    <message>
        <source>Cancel Coupon</source>
        <translation>作废优惠券</translation>
    </message>
    <message>
        <source>%1: the %2 %3 that remain of it are taken back and can pay nothing any more. What it has paid stays paid.</source>
        <translation>%1：剩余的 %2 %3 将被收回，不能再用于支付。已支付的部分保持不变。</translation>
    </message>
    <message>
        <source>Cancel %1 with %2 %3</source>
        <extracomment>the button that takes back what remains of a coupon: %1 coupon, %2 amount, %3 currency code</extracomment>
        <translation>作废 %1（%2 %3）</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在作废</translation>
    </message>
    <message>
        <source>Coupon %1 is cancelled.</source>
        <translation>优惠券 %1 已作废。</translation>
    </message>
    <message>
        <source>The low balance alert is set.</source>
        <translation>可用额度预警已设置。</translation>
    </message>
    <message>
        <source>Service suspension is set.</source>
        <translation>欠费停服已设置。</translation>
    </message>
    <message>
        <source>The suspension terms are recorded.</source>
        <translation>延停条件已记录。</translation>
    </message>
    <message>
        <source>The change of settlement currency is booked.</source>
        <translation>结算币种变更已预约。</translation>
    </message>
    <message>
        <source>The account is deregistered; its settings stay as they are.</source>
        <translation>账户已注销；其设置保持不变。</translation>
    </message>
    <message>
        <source>The partner settles an ecosystem account: only direct customers choose a settlement currency.</source>
        <translation>生态账户由合作伙伴结算：仅阿里云直客账户可选择结算币种。</translation>
    </message>
    <message>
        <source>No change of settlement currency is booked.</source>
        <translation>没有已预约的结算币种变更。</translation>
    </message>
    <message>
        <source>A change to %1 is booked; cancel it before booking another.</source>
        <translation>已预约变更为 %1；请先取消，再预约其他变更。</translation>
    </message>
    <message>
        <source>The low balance alerts are set.</source>
        <translation>可用额度预警已设置。</translation>
    </message>
    <message>
        <source>Cancel Currency Change</source>
        <translation>取消币种变更</translation>
    </message>
    <message>
        <source>%1 · %2. The change to %3 from %4, with its credit limit and alert threshold, is dropped; the account goes on settling in %5.</source>
        <extracomment>%1 account, %2 its id, %3 and %5 currency codes, %4 a day</extracomment>
        <translation>%1 · %2。将取消自 %4 起改用 %3 的变更，连同其信控额度和预警阈值；账户继续以 %5 结算。</translation>
    </message>
    <message>
        <source>Keep %1 for %2</source>
        <extracomment>the button that cancels a booked change of settlement currency: %1 is a currency code, %2 an account</extracomment>
        <translation>为 %2 保留 %1</translation>
    </message>
    <message>
        <source>The account goes on settling in %1.</source>
        <translation>账户继续以 %1 结算。</translation>
    </message>
</context>
<context>
    <name>purser::AccountSettingsPage</name>
    <message>
        <source>The settings cannot be shown: %1</source>
        <translation>无法显示设置：%1</translation>
    </message>
    <message>
        <source>· every change shows its effect before you confirm it</source>
        <translation>· 每项更改在确认前都会显示其影响</translation>
    </message>
    <message>
        <source>The account is deregistered; its settings stay as they are.</source>
        <translation>账户已注销；其设置保持不变。</translation>
    </message>
    <message>
        <source>Turn On…</source>
        <translation>开启…</translation>
    </message>
    <message>
        <source>Turn Off…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Turn off delayed suspension</source>
        <translation>关闭延停权益</translation>
    </message>
    <message>
        <source>Turn on delayed suspension</source>
        <translation>开启延停权益</translation>
    </message>
    <message>
        <source>Record Terms…</source>
        <translation>记录条件…</translation>
    </message>
    <message>
        <source>Record suspension terms</source>
        <translation>记录延停条件</translation>
    </message>
    <message>
        <source>Several Accounts…</source>
        <translation>多个账户…</translation>
    </message>
    <message>
        <source>Low balance alerts for several accounts</source>
        <translation>多个账户的可用额度预警</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change low balance alerts</source>
        <translation>更改可用额度预警</translation>
    </message>
    <message>
        <source>Turn on low balance alerts</source>
        <translation>开启可用额度预警</translation>
    </message>
    <message>
        <source>Turn off low balance alerts</source>
        <translation>关闭可用额度预警</translation>
    </message>
    <message>
        <source>Turn off Automatic Write-off</source>
        <translation>关闭自动销账</translation>
    </message>
    <message>
        <source>Turn on Automatic Write-off</source>
        <translation>开启自动销账</translation>
    </message>
    <message>
        <source>Turn off Write off Previous Bills</source>
        <translation>关闭核销历史账单</translation>
    </message>
    <message>
        <source>Turn on Write off Previous Bills</source>
        <translation>开启核销历史账单</translation>
    </message>
    <message>
        <source>Change Currency…</source>
        <translation>变更币种…</translation>
    </message>
    <message>
        <source>Change the settlement currency</source>
        <translation>变更结算币种</translation>
    </message>
    <message>
        <source>Cancel Change…</source>
        <translation>取消变更…</translation>
    </message>
    <message>
        <source>Cancel the change of settlement currency</source>
        <translation>取消结算币种变更</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>账户设置</translation>
    </message>
    <message>
        <source>Change history</source>
        <extracomment>button: what was done to this account and by whom</extracomment>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>可用天数</translation>
    </message>
    <message>
        <source>Service Suspension</source>
        <translation>欠费停服</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>新购</translation>
    </message>
    <message>
        <source>Low Balance Alerts</source>
        <translation>可用额度预警</translation>
    </message>
    <message>
        <source>Automatic Write-off</source>
        <translation>自动销账</translation>
    </message>
    <message>
        <source>Write off Previous Bills</source>
        <translation>核销历史账单</translation>
    </message>
    <message>
        <source>Settlement Currency</source>
        <translation>结算币种</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a billing account, %2 a sentence that says what was done</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 not changed. %3</source>
        <translation>%1：%2未更改。%3</translation>
    </message>
</context>
<context>
    <name>purser::AccountsModel</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>可用额度</translation>
    </message>
</context>
<context>
    <name>purser::ActivityModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>Operation ID</source>
        <translation>操作 ID</translation>
    </message>
</context>
<context>
    <name>purser::ActivityPage</name>
    <message>
        <source>Reading the activity</source>
        <translation>正在读取操作记录</translation>
    </message>
    <message>
        <source>The activity cannot be shown</source>
        <translation>无法显示操作记录</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Everything that changed this book, each row hashed together with the one before it</source>
        <translation>对本账簿的全部更改，每一行均与前一行一起计算哈希值</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>筛选操作记录</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>尚无操作</translation>
    </message>
    <message>
        <source>The first command in this book will be the first row.</source>
        <translation>本账簿中的第一条命令将成为第一行。</translation>
    </message>
</context>
<context>
    <name>purser::AdjustBalance</name>
    <message>
        <source>Billing account %1 has %2 %3 there, less than the %4 %3 to take.</source>
        <translation>资金账户 %1 的该项余额为 %2 %3，少于要扣减的 %4 %3。</translation>
    </message>
    <message>
        <source>Adjust the cash balance of %1 by %2: %3</source>
        <translation>调整 %1 的现金余额，变动 %2：%3</translation>
    </message>
    <message>
        <source>Adjust the credit refund of %1 by %2: %3</source>
        <translation>调整 %1 的信控退款，变动 %2：%3</translation>
    </message>
    <message>
        <source>Adjust the drafts of %1 by %2: %3</source>
        <translation>将 %1 的汇票余额调整 %2：%3</translation>
    </message>
</context>
<context>
    <name>purser::AlertAccountsModel</name>
    <message>
        <source>What you may do here is not known yet.</source>
        <translation>尚未获知您在此处可执行的操作。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an account that cannot be chosen: %1 is its id, %2 says why</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>alerts of this account are off</extracomment>
        <translation>未开启</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>可用额度</translation>
    </message>
    <message>
        <source>Threshold Now</source>
        <translation>当前阈值</translation>
    </message>
</context>
<context>
    <name>purser::AlertChannelBoxes</name>
    <message>
        <source>Internal message, always</source>
        <extracomment>the internal message, which is always kept, among the channels</extracomment>
        <translation>站内信（始终保留）</translation>
    </message>
    <message>
        <source>The internal message is always kept; see Messages.</source>
        <translation>站内信始终保留；请在“消息”栏目查看。</translation>
    </message>
</context>
<context>
    <name>purser::AlertPanel</name>
    <message>
        <source>Low balance alerts are off.</source>
        <translation>可用额度预警已关闭。</translation>
    </message>
    <message>
        <source>Alerts come below %1.</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>低于 %1 时发送预警。</translation>
    </message>
    <message>
        <source>&amp;Send low balance alerts</source>
        <translation>发送可用额度预警(&amp;S)</translation>
    </message>
    <message>
        <source>Alert &amp;Threshold, %1</source>
        <extracomment>label of a field: %1 is a currency code</extracomment>
        <translation>预警阈值（%1）(&amp;T)</translation>
    </message>
    <message>
        <source>Was %1</source>
        <extracomment>what the threshold is at present; %1 is an amount</extracomment>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>The threshold of %1 is kept; turning alerts on again starts with it.</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>阈值 %1 将保留；再次开启预警时沿用。</translation>
    </message>
    <message>
        <source>Type a threshold to see when the first alert would come.</source>
        <translation>请输入阈值，以查看首次预警的时间。</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>new %1</source>
        <extracomment>names the line of a threshold in a picture; %1 is an amount</extracomment>
        <translation>新阈值 %1</translation>
    </message>
    <message>
        <source>first alert %1</source>
        <extracomment>marks a day in a picture</extracomment>
        <translation>首次预警 %1</translation>
    </message>
    <message>
        <source>no alert %1</source>
        <extracomment>marks the day of an alert that would not come any more, in a picture</extracomment>
        <translation>%1 不再预警</translation>
    </message>
</context>
<context>
    <name>purser::AlertsForAccountsDialog</name>
    <message>
        <source>Low Balance Alerts for Several Accounts</source>
        <translation>多个账户的可用额度预警</translation>
    </message>
    <message>
        <source>One rule for the accounts you choose: an alert when Available Credit is below the threshold after a posting. All of them get it, or none.</source>
        <translation>对所选账户应用同一规则：入账后可用额度低于阈值时发送预警。要么全部设置，要么均不设置。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>筛选账户</translation>
    </message>
    <message>
        <source>Alert &amp;Threshold</source>
        <translation>预警阈值(&amp;T)</translation>
    </message>
    <message>
        <source>The figure counts in each account&apos;s own settlement currency. A threshold that an account has is replaced, and a series of reminders that runs ends.</source>
        <translation>该数值以各账户自身的结算币种计。账户原有的阈值将被替换，正在进行的提醒也将结束。</translation>
    </message>
    <message>
        <source>Accounts: %L1 of %L2</source>
        <translation>账户：%L1 / %L2</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 lists currency codes</extracomment>
        <translation>以 %1 计</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Every account gets the channels that are checked here.</source>
        <translation>每个账户都将采用此处勾选的通知方式。</translation>
    </message>
    <message>
        <source>Channels stay as they are unless you change them.</source>
        <translation>除非您更改，通知方式保持不变。</translation>
    </message>
</context>
<context>
    <name>purser::AmountChange</name>
    <message>
        <source>from %1 to %2 %3</source>
        <extracomment>read by a screen reader: amounts before and after, and the currency code</extracomment>
        <translation>从 %1 变为 %2 %3</translation>
    </message>
</context>
<context>
    <name>purser::AmountEntry</name>
    <message>
        <source>&quot;%1&quot; is not an amount. Type it as %2.</source>
        <translation>“%1”不是金额。请按 %2 的形式输入。</translation>
    </message>
    <message>
        <source>Type an amount, such as %1.</source>
        <translation>请输入金额，例如 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two amounts. Write the decimals, as in %2, or leave the point out.</source>
        <translation>“%1”可能表示两种金额。请写出小数部分（如 %2），或去掉小数点。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimal(s); &quot;%2&quot; has more.</source>
        <translation>
            <numerusform>%1 有 %n 位小数；“%2”的小数位更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large an amount.</source>
        <translation>“%1”这一金额过大。</translation>
    </message>
</context>
<context>
    <name>purser::AmountField</name>
    <message>
        <source>%1, %2</source>
        <comment>amount field</comment>
        <extracomment>label of a field for an amount: %1 is its name, %2 the currency code</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The amount is 0 or more.</source>
        <translation>金额须为 0 或更大。</translation>
    </message>
    <message>
        <source>The amount is more than 0.</source>
        <translation>金额须大于 0。</translation>
    </message>
</context>
<context>
    <name>purser::AssetInformationPage</name>
    <message>
        <source>The assets cannot be shown</source>
        <translation>无法显示资产</translation>
    </message>
    <message>
        <source>Asset Information</source>
        <translation>资产信息</translation>
    </message>
    <message>
        <source>Income and Expenditure Details</source>
        <translation>收支明细</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>可用额度</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Composition of Available Credit</source>
        <translation>可用额度的构成</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>未选择账户</translation>
    </message>
    <message>
        <source>Choose a billing account above to see what it can spend and why.</source>
        <translation>请在上方选择一个资金账户，查看其可用金额及依据。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>· %1 · owner %2</source>
        <translation>· %1 · 所有者 %2</translation>
    </message>
    <message>
        <source>Overdue: more is owed than there is credit for</source>
        <translation>欠费：所欠金额超出了可用的额度</translation>
    </message>
    <message>
        <source>Not overdue</source>
        <translation>未欠费</translation>
    </message>
    <message numerus="yes">
        <source>Runway: %n day(s) at the recent rate</source>
        <translation>
            <numerusform>按近期日均费用可用 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawable %1 %3 · transferable to another billing account %2 %3</source>
        <translation>可提现 %1 %3 · 可转至其他资金账户 %2 %3</translation>
    </message>
    <message>
        <source>Credit control is not enabled for this account; credit figures appear once it is. Ask your account manager for it.</source>
        <translation>此账户尚未开通信控；开通后将显示信控相关金额。如需开通，请联系您的客户经理。</translation>
    </message>
    <message>
        <source>Show Coupons</source>
        <translation>查看优惠券</translation>
    </message>
    <message>
        <source>Beside it, not in it: coupons and prepaid cards %1 %2</source>
        <extracomment>coupons and prepaid cards are not part of available credit: %1 amount, %2 currency code</extracomment>
        <translation>不计入可用额度：优惠券和储值卡 %1 %2</translation>
    </message>
</context>
<context>
    <name>purser::AssetsModel</name>
    <message>
        <source>Term</source>
        <extracomment>an addend of a formula</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>original currency %1</source>
        <translation>原币种 %1</translation>
    </message>
    <message>
        <source>credit limit of this account</source>
        <translation>本账户信控额度</translation>
    </message>
    <message>
        <source>charges of this month, before tax</source>
        <translation>本月费用，税前</translation>
    </message>
    <message>
        <source>bills, and charges without a bill yet</source>
        <translation>账单及尚未出账单的费用</translation>
    </message>
    <message>
        <source>set by the partner</source>
        <translation>由合作伙伴设置</translation>
    </message>
    <message>
        <source>consumed and deducted</source>
        <translation>已消耗并扣减</translation>
    </message>
    <message>
        <source>charges without a bill yet</source>
        <translation>尚未出账单的费用</translation>
    </message>
    <message>
        <source>Change Records</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Own cash</source>
        <translation>自有现金</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>转入现金</translation>
    </message>
    <message>
        <source>can only be spent</source>
        <translation>仅可用于消费</translation>
    </message>
    <message>
        <source>pays bills of that month and later</source>
        <translation>可支付当月及以后月份的账单</translation>
    </message>
    <message>
        <source>Cash Balance</source>
        <translation>现金余额</translation>
    </message>
    <message>
        <source>own, transferred in</source>
        <translation>自有与转入</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>信控额度</translation>
    </message>
    <message>
        <source>regular bank credit</source>
        <translation>额度上限</translation>
    </message>
    <message>
        <source>Credit Refund</source>
        <translation>信控退款</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>未结清金额</translation>
    </message>
    <message>
        <source>current month</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>earlier months</source>
        <translation>历史月</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>可用额度</translation>
    </message>
    <message>
        <source>bank acceptance drafts; they pay bills before cash does</source>
        <translation>银行承兑汇票；先于现金支付账单</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>from %1, can only be spent</source>
        <extracomment>where cash was transferred in from: %1 is an account</extracomment>
        <translation>来自 %1，仅可支用</translation>
    </message>
</context>
<context>
    <name>purser::AutomaticWriteOffDialog</name>
    <message>
        <source>Setting Automatic Write-off</source>
        <translation>正在设置自动销账</translation>
    </message>
    <message>
        <source>Automatic Write-off</source>
        <translation>自动销账</translation>
    </message>
    <message>
        <source>%1 · %2. Bills wait now until a person settles them.</source>
        <translation>%1 · %2。目前账单需由人工结算。</translation>
    </message>
    <message>
        <source>%1 · %2. Bills are cleared now by the time they were issued: whenever money comes in, a limit is raised or a bill is issued.</source>
        <translation>%1 · %2。目前按出账时间自动清偿账单：每当有资金入账、额度提高或账单出具时进行。</translation>
    </message>
    <message>
        <source>From the next of these on, coupons, cards, credit refunds and cash pay the open bills, oldest first, while available credit is above 0. A bill whose settlement was reversed still waits for Settle Bills.</source>
        <translation>从下一次起，只要可用额度大于 0，优惠券、储值卡、信控退款和现金便会从最早的开始支付未结清账单。结算被撤销的账单仍需通过“结算账单”支付。</translation>
    </message>
    <message>
        <source>From now on nothing is paid by itself: bills are paid with Settle Bills, or by a unified settlement. What is not paid stays owed and can make the account overdue.</source>
        <translation>此后不再自动支付：账单须通过“结算账单”或统一结算支付。未支付的金额仍为欠款，可能使账户欠费。</translation>
    </message>
    <message>
        <source>Turn On for %1</source>
        <translation>为 %1 开启</translation>
    </message>
    <message>
        <source>Turn Off for %1</source>
        <translation>为 %1 关闭</translation>
    </message>
</context>
<context>
    <name>purser::BasicInformationPage</name>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Basic Information</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>您可以执行的操作</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>筛选命令</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>尚无信息</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>正在读取规则。</translation>
    </message>
    <message>
        <source>· %1 · owner %2</source>
        <translation>· %1 · 所有者 %2</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>Account Type</source>
        <translation>账户类型</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Owner UID</source>
        <translation>所有者 UID</translation>
    </message>
    <message>
        <source>Created At</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>%1 (UTC+8)</source>
        <translation>%1（UTC+8）</translation>
    </message>
    <message>
        <source>Settlement Currency</source>
        <extracomment>the currency in which the account is billed and settles</extracomment>
        <translation>结算币种</translation>
    </message>
    <message>
        <source>Your permissions</source>
        <translation>您的权限</translation>
    </message>
    <message>
        <source>Account Status</source>
        <translation>账户状态</translation>
    </message>
    <message>
        <source>It can be read and receives money; nothing goes out and nothing is settled.</source>
        <translation>可查看，可收款；不能转出资金，也不能结算。</translation>
    </message>
    <message>
        <source>Final: it can only be read.</source>
        <translation>最终状态：只能查看。</translation>
    </message>
    <message>
        <source>Gives the account another name; its ID never changes.</source>
        <translation>更改账户名称；账户 ID 保持不变。</translation>
    </message>
    <message>
        <source>A deregistered account can only be read.</source>
        <translation>已注销的账户只能查看。</translation>
    </message>
</context>
<context>
    <name>purser::Benefits</name>
    <message>
        <source>Nothing is left of %1.</source>
        <translation>%1 已无余额。</translation>
    </message>
    <message>
        <source>%1 expired at %2.</source>
        <translation>%1 已于 %2 过期。</translation>
    </message>
    <message>
        <source>%1 has been cancelled.</source>
        <translation>%1 已作废。</translation>
    </message>
</context>
<context>
    <name>purser::BillAgainstCash</name>
    <message>
        <source>Reading the month</source>
        <translation>正在读取月份</translation>
    </message>
    <message>
        <source>The change in cash balance cannot be shown</source>
        <translation>无法显示现金余额变动</translation>
    </message>
    <message>
        <source>Bill against Cash</source>
        <extracomment>how a bill is paid by cash and by what is not cash</extracomment>
        <translation>账单与现金</translation>
    </message>
    <message>
        <source>Change in Cash Balance</source>
        <translation>现金余额变动</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No bill is chosen</source>
        <translation>尚未选择账单</translation>
    </message>
    <message>
        <source>Choose a bill above to see how much of it coupons, cards and credit refunds paid, and how much it took from cash.</source>
        <translation>在上方选择一张账单，即可查看优惠券、储值卡和信控退款支付了多少，以及动用了多少现金。</translation>
    </message>
    <message>
        <source>No month with a bill</source>
        <translation>没有账单的月份</translation>
    </message>
    <message>
        <source>Once there is a bill, its month shows here why bills and the change in cash balance differ.</source>
        <translation>有账单后，此处按月说明账单与现金余额变动为何不同。</translation>
    </message>
</context>
<context>
    <name>purser::BillAgainstCashModel</name>
    <message>
        <source>Payable</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>bill %1, tax included</source>
        <translation>账单 %1，含税</translation>
    </message>
    <message>
        <source>paid a part, and is not cash</source>
        <translation>已支付一部分，不属于现金</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>尚未支付</translation>
    </message>
    <message>
        <source>Taken from cash</source>
        <translation>动用现金</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>column: what a bill&apos;s amount consists of</extracomment>
        <translation>组成</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>purser::BillQueries</name>
    <message>
        <source>Which billing account? Please name one.</source>
        <translation>请指定一个资金账户。</translation>
    </message>
    <message>
        <source>Nothing is outstanding of bill %1.</source>
        <translation>账单 %1 已无未付金额。</translation>
    </message>
    <message>
        <source>Billing account %1 has no bill %2.</source>
        <translation>资金账户 %1 没有账单 %2。</translation>
    </message>
</context>
<context>
    <name>purser::BillReader</name>
    <message>
        <source>%1 is not a bill that Purser can read: its first line has no column for %2.</source>
        <extracomment>%1 is a file name, %2 the names of columns</extracomment>
        <translation>%1 不是 Purser 能够读取的账单：首行缺少以下列：%2。</translation>
    </message>
    <message>
        <source>There is no bill dialect &quot;%1&quot;.</source>
        <translation>没有名为“%1”的账单格式。</translation>
    </message>
    <message>
        <source>the row has %1 cells where the header has %2</source>
        <translation>该行有 %1 个单元格，而表头有 %2 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than ten decimals: &quot;%2&quot;</source>
        <translation>“%1”的小数位超过十位：“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number: &quot;%2&quot;</source>
        <translation>“%1”不是数字：“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month: &quot;%2&quot;</source>
        <translation>“%1”不是月份：“%2”</translation>
    </message>
    <message>
        <source>the row has no billing month and no date to tell it from</source>
        <translation>该行没有账期，也没有可据以判断账期的日期</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>“%1”为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither UTF-8 nor GBK text: &quot;%2&quot;</source>
        <translation>“%1”既不是 UTF-8 文本，也不是 GBK 文本：“%2”</translation>
    </message>
    <message>
        <source>a quote opens in this row and never closes</source>
        <translation>该行中有引号未闭合</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 is not a bill that Purser can read: it is no CSV text in UTF-8 or GBK.</source>
        <translation>%1 不是 Purser 能够读取的账单：它不是 UTF-8 或 GBK 编码的 CSV 文本。</translation>
    </message>
    <message>
        <source>%1:%2: the row is longer than any bill&apos;s, or too many quotes never close; this is not a bill that Purser can read.</source>
        <translation>%1:%2: 该行超出账单行的正常长度，或有过多引号未闭合；这不是 Purser 能够读取的账单。</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled. Nothing of it was kept.</source>
        <translation>已取消导入 %1，未保留任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files.</source>
        <translation>%1 包含的文件超过 %2 个。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Unpack it first.</source>
        <translation>%1 受密码保护，请先解压。</translation>
    </message>
    <message>
        <source>%1 holds no CSV file.</source>
        <translation>%1 中没有 CSV 文件。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, which no bill does. Nothing of it was read.</source>
        <translation>%1 解压后的大小超过原文件的 %2 倍，正常账单不会如此。未读取任何内容。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
</context>
<context>
    <name>purser::BillReviewPage</name>
    <message>
        <source>Marking bill lines: %L1 of %L2</source>
        <translation>正在标记账单明细：%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bill line(s) marked</source>
        <translation>
            <numerusform>已标记 %Ln 条账单明细</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 rows</source>
        <translation>正在导出：%L1 / %L2 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>已将 %Ln 行导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written</source>
        <translation>导出已取消；未写入任何文件</translation>
    </message>
    <message>
        <source>At most %L1 lines can be marked at once</source>
        <translation>一次最多可标记 %L1 条明细</translation>
    </message>
    <message>
        <source>Lines are being marked</source>
        <translation>正在标记明细</translation>
    </message>
    <message>
        <source>Choose bill lines or groups first</source>
        <translation>请先选择账单明细或分组</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Writes what is shown to a CSV file</source>
        <translation>将当前显示的内容写入 CSV 文件</translation>
    </message>
    <message>
        <source>There are no bill lines to export</source>
        <translation>没有可导出的账单明细</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 条明细</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a group of bill lines such as Elastic Compute Service, %2 &quot;744 lines&quot;
----------
What the amounts of a table are, %1 a column of the bill such as Pretax Amount; %2 a currency</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;Filter by This Value</source>
        <translation>按此值筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Without This Value</source>
        <translation>排除此值(&amp;W)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Export Bill Lines</source>
        <translation>导出账单明细</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>Key of a filter chip: the month that amounts are compared with</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>表达式</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>&amp;Column…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>对比月份(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>表达式(&amp;E)</translation>
    </message>
    <message>
        <source>No Comparison</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>All Months</source>
        <translation>所有月份</translation>
    </message>
    <message>
        <source>The view %1 could not be read</source>
        <translation>无法读取视图 %1</translation>
    </message>
    <message>
        <source>No saved view yet</source>
        <translation>尚无已保存的视图</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Saved Views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Months, conditions and groups are kept under a name, on this computer and for you only.</source>
        <translation>月份、条件和分组将以一个名称保存在本机，仅供您使用。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Replaces the view of this name</source>
        <translation>将替换同名视图</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>已保存视图 %1</translation>
    </message>
    <message>
        <source>Opening the bill lines</source>
        <translation>正在打开账单明细</translation>
    </message>
    <message>
        <source>Searching the bill lines</source>
        <translation>正在搜索账单明细</translation>
    </message>
    <message>
        <source>The bill lines could not be shown</source>
        <translation>无法显示账单明细</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 · %L3 match, found in %L4 ms</source>
        <extracomment>%1 is &quot;10,482,316 lines&quot;, %2 &quot;18 months&quot;, %3 a number of lines, %4 a number of milliseconds</extracomment>
        <translation>%2共 %1 · 匹配 %L3 条，用时 %L4 毫秒</translation>
    </message>
    <message>
        <source>the first %L1 are listed; narrow the filter to see the others</source>
        <translation>仅列出前 %L1 条；请缩小筛选范围以查看其余明细</translation>
    </message>
    <message>
        <source>Bill Review</source>
        <translation>账单复核</translation>
    </message>
    <message>
        <source>Groups of bill lines</source>
        <translation>账单明细分组</translation>
    </message>
    <message>
        <source>Bill lines</source>
        <translation>账单明细</translation>
    </message>
    <message>
        <source>Type to filter lines</source>
        <translation>输入文字以筛选明细</translation>
    </message>
    <message>
        <source>No bill lines yet</source>
        <translation>尚无账单明细</translation>
    </message>
    <message>
        <source>Import the bill files that the cloud exports, CSV or a zip of them. They are read on this computer only.</source>
        <translation>请导入从云平台导出的账单文件（CSV，或其 zip 压缩包）。文件仅在本机读取。</translation>
    </message>
    <message>
        <source>Nobody has imported bill files yet. %1</source>
        <translation>尚未有人导入账单文件。%1</translation>
    </message>
    <message>
        <source>Import Bill Files…</source>
        <translation>导入账单文件…</translation>
    </message>
    <message>
        <source>Save View…</source>
        <translation>保存视图…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Mark as &amp;Checked</source>
        <translation>标记为已核对(&amp;C)</translation>
    </message>
    <message>
        <source>Mark as &amp;Disputed…</source>
        <translation>标记为有争议(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove Mark</source>
        <translation>移除标记(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;Lines</source>
        <translation>显示明细(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back to Groups</source>
        <translation>返回分组(&amp;B)</translation>
    </message>
</context>
<context>
    <name>purser::BillSettings</name>
    <message>
        <source>A tax rate is a fraction of at most 1: 9 % is 0.09.</source>
        <translation>税率是不超过 1 的小数：9 % 写作 0.09。</translation>
    </message>
    <message>
        <source>Tax the bills of %1 at %2 from %3 on</source>
        <translation>从 %3 起按 %2 的税率对 %1 的账单计税</translation>
    </message>
    <message>
        <source>&quot;day&quot; must be from 1 to 28.</source>
        <translation>&quot;day&quot; 必须在 1 到 28 之间。</translation>
    </message>
    <message>
        <source>&quot;time&quot; must be a time of the day such as 12:00.</source>
        <translation>&quot;time&quot; 必须是一天中的时间，例如 12:00。</translation>
    </message>
    <message>
        <source>This book has no cloud account yet; register one first (RegisterCloudAccount).</source>
        <translation>此账簿还没有云账号；请先注册一个 (RegisterCloudAccount)。</translation>
    </message>
    <message>
        <source>Issue bills on day %1 of the next month at %2, UTC+8</source>
        <translation>在次月 %1 日 %2（UTC+8）出具账单</translation>
    </message>
</context>
<context>
    <name>purser::BillWords</name>
    <message>
        <source>Marketplace</source>
        <extracomment>the side of a bill: what the cloud itself sells</extracomment>
        <translation>云市场</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云产品</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>bill</comment>
        <extracomment>names a bill: %1 is its month, %2 its side (Cloud or Marketplace)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <extracomment>a bill of which nothing is paid yet</extracomment>
        <translation>未结清</translation>
    </message>
    <message>
        <source>Partly settled</source>
        <extracomment>a bill of which a part is paid</extracomment>
        <translation>部分结清</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>a bill that is paid in full</extracomment>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <extracomment>a bill of 0</extracomment>
        <translation>无需结算</translation>
    </message>
    <message>
        <source>Cash coupon</source>
        <extracomment>a voucher of an amount, which pays bills</extracomment>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <translation>储值卡</translation>
    </message>
    <message>
        <source>Credit refund</source>
        <extracomment>refunds for what was bought on credit; they pay bills</extracomment>
        <translation>信控退款</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>a bank acceptance draft, which pays bills before cash does</extracomment>
        <translation>汇票</translation>
    </message>
    <message>
        <source>Transferred-in cash</source>
        <extracomment>cash that another billing account gave to this one to spend</extracomment>
        <translation>转入现金</translation>
    </message>
    <message>
        <source>Own cash</source>
        <extracomment>the account&apos;s own cash</extracomment>
        <translation>自有现金</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>a credit refund of a month, such as: of 2026-08</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>cash transferred in from an account, such as: from Fabrikam Logistics</extracomment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Coupon</source>
        <extracomment>a discount coupon, which is taken off an order</extracomment>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Used up</source>
        <extracomment>nothing is left of a coupon</extracomment>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>settlement</comment>
        <extracomment>a unified settlement that was not run yet</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Waiting for funds</source>
        <extracomment>a unified settlement that ran, and has bills left to pay</extracomment>
        <translation>等待资金</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>purser::BillsModel</name>
    <message>
        <source>Due</source>
        <extracomment>column: the day a bill must be paid by</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>Payable</source>
        <extracomment>column: what a bill asks for, tax included</extracomment>
        <translation>应付</translation>
    </message>
    <message>
        <source>Invoiceable</source>
        <extracomment>column: what of a bill can still be put on a tax invoice</extracomment>
        <translation>可开票</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>出账日</translation>
    </message>
    <message>
        <source>Bill Number</source>
        <translation>账单编号</translation>
    </message>
    <message>
        <source>Its settlement was reversed: only Settle Bills pays it.</source>
        <translation>其结算已被撤销：仅可通过“结算账单”支付。</translation>
    </message>
    <message>
        <source>Past due, %1</source>
        <translation>已逾期，%1</translation>
    </message>
</context>
<context>
    <name>purser::BillsPage</name>
    <message>
        <source>Reading the bills</source>
        <translation>正在读取账单</translation>
    </message>
    <message>
        <source>The bills cannot be shown</source>
        <translation>无法显示账单</translation>
    </message>
    <message>
        <source>· one bill for each month and side; paid oldest first. The credit limit never pays a bill, it permits owing</source>
        <translation>· 每月每类一张账单，最早的先付。信控额度从不支付账单，只允许赊欠</translation>
    </message>
    <message>
        <source>All bills</source>
        <translation>全部账单</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <extracomment>bills with something outstanding</extracomment>
        <translation>未付</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Filter bills</source>
        <translation>筛选账单</translation>
    </message>
    <message>
        <source>No bill yet</source>
        <translation>尚无账单</translation>
    </message>
    <message>
        <source>The charges of a month become a bill in the days after it; what is used now shows in Asset Information as unsettled.</source>
        <translation>一个月的费用在次月初出具账单；当前用量在“资产信息”中显示为未结清。</translation>
    </message>
    <message>
        <source>Bills and Bill against Cash</source>
        <translation>账单以及账单与现金</translation>
    </message>
</context>
<context>
    <name>purser::BlobReader</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is damaged: bill lines of an import are missing. Run &quot;purser verify&quot; on it.</source>
        <translation>%1 已损坏：某次导入的账单明细缺失。请对其运行“purser verify”。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>purser::Book</name>
    <message>
        <source>%1 is read-only: it can be looked at but not changed.</source>
        <translation>%1 为只读：可以查看，但不能更改。</translation>
    </message>
    <message>
        <source>The operation id %1 was used for another command; a new command needs a new one.</source>
        <translation>操作 ID %1 已用于另一条命令；新命令需要新的操作 ID。</translation>
    </message>
    <message>
        <source>%1 lies before the book&apos;s last entry of %2.</source>
        <translation>%1 早于账簿最后一条记录的时间 %2。</translation>
    </message>
    <message>
        <source>Bill lines come from a file: use &quot;purser import&quot; or File &gt; Import.</source>
        <translation>账单明细须从文件导入：请使用“purser import”或菜单“文件 &gt; 导入账单”。</translation>
    </message>
    <message>
        <source>There is no %1 in this book.</source>
        <translation>本账簿中没有 %1。</translation>
    </message>
    <message>
        <source>%1 has a password; please give it.</source>
        <translation>%1 设有密码，请提供密码。</translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <translation>这不是 %1 的密码。</translation>
    </message>
    <message>
        <source>%1 exists already; a backup never overwrites a file.</source>
        <translation>%1 已存在；备份不会覆盖任何文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 may not look at this book.</source>
        <translation>%1 无权查看本账簿。</translation>
    </message>
</context>
<context>
    <name>purser::BookFactory</name>
    <message>
        <source>This version of Purser works on book files; remote sources such as %1 are not offered yet.</source>
        <translation>此版本的 Purser 仅支持账簿文件；尚不提供 %1 之类的远程数据源。</translation>
    </message>
</context>
<context>
    <name>purser::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <extracomment>Before the names of the series of a chart</extracomment>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>purser::Cli</name>
    <message>
        <source>make a new book</source>
        <translation>新建账簿</translation>
    </message>
    <message>
        <source>run commands from a file</source>
        <translation>执行文件中的命令</translation>
    </message>
    <message>
        <source>show a section</source>
        <translation>显示某个栏目</translation>
    </message>
    <message>
        <source>show what a figure is made of, down to postings</source>
        <translation>显示一个数字的构成，直至分录</translation>
    </message>
    <message>
        <source>import bill files for review</source>
        <translation>导入账单文件以供复核</translation>
    </message>
    <message>
        <source>filter, group and sum bill lines</source>
        <translation>对账单明细进行筛选、分组和汇总</translation>
    </message>
    <message>
        <source>write a section or bill lines to a file</source>
        <translation>将某个栏目或账单明细写入文件</translation>
    </message>
    <message>
        <source>prove a book: chain, tables, ledger, balances, bill lines</source>
        <translation>验证账簿：记录链、数据表、账本、余额和账单明细</translation>
    </message>
    <message>
        <source>write a consistent copy of a book</source>
        <translation>写出账簿的一致副本</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. Try &quot;purser --help&quot;.</source>
        <translation>没有动词“%1”。请查看“purser --help”。</translation>
    </message>
    <message>
        <source>Usage: purser [BOOK]             open the window
       purser VERB [arguments]   work without a display

A first word that is a verb is a verb; a file of that name is ./do.

Verbs (&quot;purser VERB --help&quot; says more):
</source>
        <translation>用法：purser [BOOK]             打开窗口
      purser VERB [arguments]   不使用显示，在命令行中操作

首个单词若是动词，即按动词处理；同名文件请写作 ./do。

动词（“purser VERB --help”提供详细说明）：
</translation>
    </message>
    <message>
        <source>
Options:
  -h, --help      show this help
  -v, --version   show the version

Exit status: 0 done, 1 failed (files, network), 2 wrong usage, 3 refused by a rule, 4 the book is damaged.
</source>
        <translation>
选项：
  -h, --help      显示此帮助
  -v, --version   显示版本

退出状态：0 已完成，1 失败（文件、网络），2 用法错误，3 被规则拒绝，4 账簿已损坏。
</translation>
    </message>
    <message>
        <source>show what settling bills would do, fund by fund</source>
        <translation>逐项资金显示结算账单的效果</translation>
    </message>
    <message>
        <source>do what is due: issue bills, write off, continue settlements, send messages</source>
        <translation>处理到期事项：出具账单、核销、继续结算、发送消息</translation>
    </message>
</context>
<context>
    <name>purser::Command</name>
    <message>
        <source>There is no billing account %1 in this book.</source>
        <translation>本账簿中没有资金账户 %1。</translation>
    </message>
    <message>
        <source>There is no cloud account %1 in this book.</source>
        <translation>本账簿中没有云账号 %1。</translation>
    </message>
    <message>
        <source>There is no %1 in this book.</source>
        <translation>本账簿中没有 %1。</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>其所有者</translation>
    </message>
    <message>
        <source>a super administrator</source>
        <translation>超级管理员</translation>
    </message>
    <message>
        <source>a regular administrator</source>
        <translation>普通管理员</translation>
    </message>
    <message>
        <source>an account it pays for</source>
        <translation>由其付款的账号</translation>
    </message>
    <message>
        <source>No policy of %1 allows %2, which %3 needs.</source>
        <translation>%1 没有允许 %2 的权限策略，而 %3 需要该权限。</translation>
    </message>
    <message>
        <source>%1 is not run by %2.</source>
        <translation>%1 不能由 %2 执行。</translation>
    </message>
    <message>
        <source>%1 is for root accounts; %2 is a RAM user.</source>
        <translation>%1 仅限主账号执行；%2 是 RAM 用户。</translation>
    </message>
    <message>
        <source>No policy of %1 allows %2, so nothing of this book may be looked at.</source>
        <translation>%1 没有允许 %2 的权限策略，因此无权查看本账簿的任何内容。</translation>
    </message>
    <message>
        <source>%1 is for the management account of an enterprise; turn on the Enterprise Account Center first.</source>
        <translation>%1 仅限企业的管理账号执行；请先开启企业账号中心。</translation>
    </message>
    <message>
        <source>A command is a JSON object such as {&quot;command&quot;: &quot;RenameBillingAccount&quot;, …}.</source>
        <translation>命令是一个 JSON 对象，例如 {&quot;command&quot;: &quot;RenameBillingAccount&quot;, …}。</translation>
    </message>
    <message>
        <source>&quot;op&quot; must be a UUID.</source>
        <translation>“op”必须是 UUID。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Only the root of cloud account %1 may do this.</source>
        <translation>只有云账号 %1 的主账号（root）可以执行此操作。</translation>
    </message>
    <message>
        <source>On billing account %1, %2 is for %3; cloud account %4 is not that.</source>
        <translation>在资金账户 %1 上，%2 仅限以下身份执行：%3；云账号 %4 不具备该身份。</translation>
    </message>
    <message>
        <source>This book has no cloud account yet; register one first (RegisterCloudAccount).</source>
        <translation>本账簿中尚无云账号；请先登记一个（RegisterCloudAccount）。</translation>
    </message>
</context>
<context>
    <name>purser::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
</context>
<context>
    <name>purser::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>没有匹配的命令。</translation>
    </message>
</context>
<context>
    <name>purser::ConvertCash</name>
    <message>
        <source>Choose another currency to convert to.</source>
        <translation>请选择另一种要兑换成的币种。</translation>
    </message>
    <message>
        <source>%1 is too much to convert at that rate.</source>
        <translation>%1 金额过大，无法按该汇率兑换。</translation>
    </message>
    <message>
        <source>%1 is too little: it would be converted to nothing.</source>
        <translation>%1 金额过小：兑换结果为零。</translation>
    </message>
    <message>
        <source>Billing account %1 has %2 of its own cash, less than the %3 to convert.</source>
        <translation>资金账户 %1 的自有现金为 %2，少于要兑换的 %3。</translation>
    </message>
    <message>
        <source>Convert %1 of %2 to %3 at %4 (%5)</source>
        <translation>将 %2 的 %1 按 %4 兑换为 %3 (%5)</translation>
    </message>
</context>
<context>
    <name>purser::CouponUsesModel</name>
    <message>
        <source>Transaction ID</source>
        <translation>交易 ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Used For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动金额</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>账单 %1</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>purser::Coupons</name>
    <message>
        <source>A coupon has to end after it begins.</source>
        <translation>优惠券的结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>A coupon has to end after now; this one would be expired.</source>
        <translation>优惠券的结束时间必须晚于当前时间；否则即已过期。</translation>
    </message>
    <message>
        <source>There is a coupon %1 already.</source>
        <translation>优惠券 %1 已存在。</translation>
    </message>
    <message>
        <source>Grant %1 a coupon for orders of %2</source>
        <translation>向 %1 发放 %2 的订单优惠券</translation>
    </message>
    <message>
        <source>Grant %1 a cash coupon of %2</source>
        <translation>向 %1 发放 %2 的代金券</translation>
    </message>
    <message>
        <source>Grant %1 a prepaid card of %2</source>
        <translation>向 %1 发放 %2 的储值卡</translation>
    </message>
    <message>
        <source>There is no coupon %1 in this book.</source>
        <translation>此账簿中没有优惠券 %1。</translation>
    </message>
    <message>
        <source>Cancel %1 of %2</source>
        <translation>作废 %2 的 %1</translation>
    </message>
</context>
<context>
    <name>purser::CouponsModel</name>
    <message>
        <source>Face Value</source>
        <extracomment>column: what a coupon was worth when it was granted</extracomment>
        <translation>面额</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>column: the products a coupon may pay</extracomment>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Minimum Order</source>
        <extracomment>column: the smallest bill or order a coupon is taken for</extracomment>
        <translation>最低消费</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Valid From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Valid Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>scope of a coupon that pays every product</extracomment>
        <translation>全部产品</translation>
    </message>
</context>
<context>
    <name>purser::CouponsPage</name>
    <message>
        <source>Reading the coupons</source>
        <translation>正在读取优惠券</translation>
    </message>
    <message>
        <source>The coupons cannot be shown</source>
        <translation>无法显示优惠券</translation>
    </message>
    <message>
        <source>The use history cannot be shown</source>
        <translation>无法显示使用记录</translation>
    </message>
    <message>
        <source>· coupons and cards pay bills before cash does; they are not part of Available Credit</source>
        <translation>· 优惠券和储值卡先于现金支付账单；不计入可用额度</translation>
    </message>
    <message>
        <source>Use history of %1</source>
        <extracomment>title of a section: the use history of the coupon named %1</extracomment>
        <translation>%1 的使用记录</translation>
    </message>
    <message>
        <source>Use history</source>
        <translation>使用记录</translation>
    </message>
    <message>
        <source>Coupons</source>
        <extracomment>a tab: discount coupons, which are taken off orders</extracomment>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Kind of coupon</source>
        <translation>优惠券类别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cash Coupons</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Prepaid Cards</source>
        <translation>储值卡</translation>
    </message>
    <message>
        <source>Filter coupons</source>
        <translation>筛选优惠券</translation>
    </message>
    <message>
        <source>No coupon</source>
        <translation>没有优惠券</translation>
    </message>
    <message>
        <source>Coupons, cash coupons and prepaid cards granted to this account will be listed here.</source>
        <translation>发放给此账户的优惠券、代金券和储值卡将列于此处。</translation>
    </message>
    <message>
        <source>No coupon is chosen</source>
        <translation>尚未选择优惠券</translation>
    </message>
    <message>
        <source>Choose a coupon above to see what it paid and what is left after each payment.</source>
        <translation>在上方选择优惠券，即可查看其支付内容以及每次支付后的剩余。</translation>
    </message>
</context>
<context>
    <name>purser::Courier</name>
    <message>
        <source>Test message from Purser</source>
        <translation>Purser 测试消息</translation>
    </message>
    <message>
        <source>This message was sent from Preferences to see whether e-mail works. It does.</source>
        <translation>此消息从“首选项”发送，用于检验邮件能否正常收发。您收到此消息，即表示邮件功能正常。</translation>
    </message>
</context>
<context>
    <name>purser::CreditLimitDialog</name>
    <message>
        <source>Set Credit Limit</source>
        <translation>设置信控额度</translation>
    </message>
    <message>
        <source>Set Entity Credit Limit</source>
        <translation>设置主体信控额度</translation>
    </message>
    <message>
        <source>%1 · %2. The credit limit permits owing; it never pays a bill. It is a part of the entity&apos;s limit.</source>
        <translation>%1 · %2。信控额度允许赊欠，从不支付账单；它是主体额度的一部分。</translation>
    </message>
    <message>
        <source>The total credit limit of the enterprise entity, from which its accounts get theirs. An entity is its Unified Social Credit Code, or its verified name where it has none.</source>
        <translation>企业主体的信控额度总额，各账户的额度由此分配。主体以统一社会信用代码表示，没有代码时以认证名称表示。</translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <extracomment>an enterprise entity: a verified identity</extracomment>
        <translation>主体(&amp;E)</translation>
    </message>
    <message>
        <source>Credit &amp;limit</source>
        <translation>信控额度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Kept in the Credit Record</source>
        <translation>记入信控记录</translation>
    </message>
    <message>
        <source>No limit yet</source>
        <translation>尚无额度</translation>
    </message>
    <message>
        <source>Now %1, of which %2 is allocated</source>
        <translation>当前为 %1，其中已分配 %2</translation>
    </message>
    <message>
        <source>Now %1; %2 of the entity&apos;s limit is not allocated</source>
        <translation>当前为 %1；主体额度中尚有 %2 未分配</translation>
    </message>
    <message>
        <source>Now %1; the entity has no limit yet</source>
        <translation>当前为 %1；主体尚无额度</translation>
    </message>
    <message>
        <source>Set %1 %2 for %3</source>
        <extracomment>the button that sets a credit limit: %1 amount, %2 currency code, %3 account or entity</extracomment>
        <translation>为 %3 设置 %1 %2</translation>
    </message>
    <message>
        <source>Set Limit for %1</source>
        <translation>为 %1 设置额度</translation>
    </message>
    <message>
        <source>Say why, for the record.</source>
        <translation>请填写原因，以便记录。</translation>
    </message>
    <message>
        <source>Name the entity.</source>
        <translation>请填写主体。</translation>
    </message>
    <message>
        <source>Setting the limit</source>
        <translation>正在设置额度</translation>
    </message>
</context>
<context>
    <name>purser::CreditLimits</name>
    <message>
        <source>No cloud account of this book has the verified identity %1.</source>
        <translation>本账簿中没有实名认证主体为 %1 的云账号。</translation>
    </message>
    <message>
        <source>The credit limit of %1 is set by an account of that identity; %2 has another.</source>
        <translation>%1 的信控额度须由同一认证主体的账号设置；%2 属于另一主体。</translation>
    </message>
    <message>
        <source>Limits of %1 are in %2; they would have to be 0 before the entity&apos;s limit can be in %3.</source>
        <translation>%1 的额度以 %2 计；须先将这些额度降为 0，主体额度才能改为以 %3 计。</translation>
    </message>
    <message>
        <source>%1 is allocated to accounts already, more than %2. Lower an account&apos;s limit first.</source>
        <translation>已分配给各账户的额度为 %1，超过 %2。请先降低某个账户的额度。</translation>
    </message>
    <message>
        <source>Set the credit limit of %1 to %2: %3</source>
        <translation>将 %1 的信控额度设为 %2：%3</translation>
    </message>
    <message>
        <source>Credit control is for enterprises with a verified identity; the owner of billing account %1 is not one.</source>
        <translation>信控仅面向已完成实名认证的企业；资金账户 %1 的所有者不是此类企业。</translation>
    </message>
    <message>
        <source>%1 has %2 left to allocate to billing account %3, less than %4.</source>
        <translation>%1 还可分配给资金账户 %3 的额度为 %2，少于 %4。</translation>
    </message>
    <message>
        <source>Available credit would be %1; lowering a limit has to leave it above zero.</source>
        <translation>可用额度将变为 %1；降低额度后，可用额度必须大于零。</translation>
    </message>
    <message>
        <source>The limit of %1 is in %2, but a limit of billing account %3 would be in %4.</source>
        <translation>%1 的额度以 %2 计，而资金账户 %3 的额度将以 %4 计。</translation>
    </message>
</context>
<context>
    <name>purser::CreditModel</name>
    <message>
        <source>Credit Limit</source>
        <extracomment>column: the credit limit of an account, granted by the cloud</extracomment>
        <translation>信控额度</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>purser::CreditPage</name>
    <message>
        <source>Reading the credit records</source>
        <translation>正在读取信控记录</translation>
    </message>
    <message>
        <source>The credit records cannot be shown</source>
        <translation>无法显示信控记录</translation>
    </message>
    <message>
        <source>· the credit limit permits owing; it never pays a bill</source>
        <translation>· 信控额度允许赊欠，从不支付账单</translation>
    </message>
    <message>
        <source>Regular Bank Credit</source>
        <extracomment>the credit limit of the account, as the product page calls it</extracomment>
        <translation>信控额度</translation>
    </message>
    <message>
        <source>credit limit of this account</source>
        <translation>本账户信控额度</translation>
    </message>
    <message>
        <source>In Use</source>
        <extracomment>the part of a credit limit that is owed now</extracomment>
        <translation>已使用</translation>
    </message>
    <message>
        <source>more than the limit: overdue</source>
        <translation>超出额度：欠费</translation>
    </message>
    <message>
        <source>owed beyond the account&apos;s own funds</source>
        <translation>超出账户自有资金的欠款</translation>
    </message>
    <message>
        <source>Entity Limit</source>
        <translation>主体额度</translation>
    </message>
    <message>
        <source>Allocated</source>
        <extracomment>the part of an entity&apos;s credit limit that its accounts have</extracomment>
        <translation>已分配</translation>
    </message>
    <message numerus="yes">
        <source>to %n account(s)</source>
        <translation>
            <numerusform>给 %n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Allocated</source>
        <extracomment>the part of an entity&apos;s credit limit that no account has yet</extracomment>
        <translation>未分配</translation>
    </message>
    <message>
        <source>can still be given to accounts</source>
        <translation>仍可分配给账户</translation>
    </message>
    <message>
        <source>Credit control is available for direct customer accounts. An ecosystem account has a quota instead.</source>
        <translation>信控适用于阿里云直客账户。生态账户则使用额度。</translation>
    </message>
    <message>
        <source>Credit control is not enabled for this account; credit figures appear once it is. Ask your account manager for it.</source>
        <translation>此账户尚未开通信控；开通后将显示信控相关金额。如需开通，请联系您的客户经理。</translation>
    </message>
    <message>
        <source>Credit Records</source>
        <translation>信控记录</translation>
    </message>
    <message>
        <source>Credit Information</source>
        <translation>信控信息</translation>
    </message>
    <message>
        <source>Credit Record</source>
        <translation>信控明细</translation>
    </message>
    <message>
        <source>Accounts that share the entity&apos;s credit limit</source>
        <translation>共用主体信控额度的账户</translation>
    </message>
    <message>
        <source>Filter records</source>
        <translation>筛选记录</translation>
    </message>
    <message>
        <source>No credit record</source>
        <translation>没有信控记录</translation>
    </message>
    <message>
        <source>Every increase or decrease of the credit limit will be listed here, with the amount before and after.</source>
        <translation>信控额度的每次增减及变动前后的金额将列于此处。</translation>
    </message>
</context>
<context>
    <name>purser::CurrencyPanel</name>
    <message>
        <source>The account settles in %1 from %2.</source>
        <extracomment>%1 is a currency code, %2 a day</extracomment>
        <translation>账户自 %2 起以 %1 结算。</translation>
    </message>
    <message>
        <source>Settlement &amp;Currency</source>
        <translation>结算币种(&amp;C)</translation>
    </message>
    <message>
        <source>Now %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>当前为 %1</translation>
    </message>
    <message>
        <source>Credit &amp;limit, %1</source>
        <extracomment>label of a field: %1 is a currency code</extracomment>
        <translation>信控额度（%1）(&amp;L)</translation>
    </message>
    <message>
        <source>0 when it is left empty</source>
        <translation>留空则为 0</translation>
    </message>
    <message>
        <source>Alert &amp;Threshold, %1</source>
        <extracomment>label of a field: %1 is a currency code</extracomment>
        <translation>预警阈值（%1）(&amp;T)</translation>
    </message>
    <message>
        <source>Alerts are off when it is left empty</source>
        <translation>留空则关闭预警</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>from %1, 00:00 UTC+8</source>
        <extracomment>beside &quot;What if&quot;: the day the change takes effect</extracomment>
        <translation>自 %1 00:00（UTC+8）起</translation>
    </message>
</context>
<context>
    <name>purser::CurrencyWhatIfModel</name>
    <message>
        <source>Now</source>
        <extracomment>column: how it is at present</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>column: how it would be from that day on</extracomment>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>purser::Database</name>
    <message>
        <source>%1 is in use by another program, which holds it locked. Try again when it is done.</source>
        <translation>%1 正被另一程序使用并锁定。请待其完成后重试。</translation>
    </message>
    <message>
        <source>%1 is read-only: it can be looked at but not changed.</source>
        <translation>%1 为只读：可以查看，但不能更改。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was kept; make room and try again.</source>
        <translation>磁盘已满。此次更改未保留任何内容；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 is not a Purser book.</source>
        <translation>%1 不是 Purser 账簿。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Run &quot;purser verify&quot; on it, or go back to a backup.</source>
        <translation>%1 已损坏：%2。请对其运行“purser verify”，或恢复到备份。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2.</source>
        <translation>无法读写 %1：%2。</translation>
    </message>
    <message>
        <source>%1 exists already; a new book needs a name of its own.</source>
        <translation>%1 已存在；新账簿需要使用不同的名称。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Purser book.</source>
        <translation>%1 是文件夹，不是 Purser 账簿。</translation>
    </message>
    <message>
        <source>%1 cannot be opened safely: its file system does not offer durable writes.</source>
        <translation>无法安全地打开 %1：其所在文件系统不支持持久写入。</translation>
    </message>
</context>
<context>
    <name>purser::DesktopNotifier</name>
    <message>
        <source>No notification service answers here, so the message was not shown.</source>
        <translation>此处没有可用的通知服务，因此未显示该消息。</translation>
    </message>
    <message>
        <source>Open Messages</source>
        <translation>打开消息</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not show the message (%1).</source>
        <translation>桌面通知服务未显示该消息（%1）。</translation>
    </message>
</context>
<context>
    <name>purser::DialogFrame</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>有 %n 个字段需要更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>purser::Dispatch</name>
    <message>
        <source>Sending was stopped; the message waits.</source>
        <translation>发送已中止；消息留待发送。</translation>
    </message>
    <message>
        <source>E-mail is on, but its settings are not complete: %1</source>
        <translation>邮件发送已开启，但设置不完整：%1</translation>
    </message>
    <message>
        <source>No notification service answers here, so messages do not go to the desktop.</source>
        <translation>此处没有可用的通知服务，因此消息不会发送到桌面。</translation>
    </message>
</context>
<context>
    <name>purser::DueWork</name>
    <message>
        <source>What is due could not be done: %1 It is tried again every minute.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>无法处理到期事项：%1将每分钟重试一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n settlement currency(s) changed</source>
        <translation>
            <numerusform>已变更 %n 项结算币种</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) issued</source>
        <translation>
            <numerusform>已出具 %n 张账单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) paid in full</source>
        <translation>
            <numerusform>已结清 %n 张账单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unified settlement(s) completed</source>
        <translation>
            <numerusform>已完成 %n 项统一结算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Enterprise</name>
    <message>
        <source>The Enterprise Account Center is for enterprise accounts; %1 is an individual&apos;s.</source>
        <translation>企业账号中心仅面向企业账号；%1 是个人账号。</translation>
    </message>
    <message>
        <source>%1 is a member of the enterprise of %2.</source>
        <translation>%1 是 %2 所属企业的成员。</translation>
    </message>
    <message>
        <source>%1 has no verified identity, which the Enterprise Account Center needs.</source>
        <translation>%1 尚未完成实名认证，而企业账号中心要求完成实名认证。</translation>
    </message>
    <message>
        <source>Turn on the Enterprise Account Center of %1</source>
        <translation>开启 %1 的企业账号中心</translation>
    </message>
    <message>
        <source>This version of Purser links accounts in management mode only; trusteeship is not offered yet.</source>
        <translation>此版本的 Purser 仅支持以管理模式关联账号；尚不提供托管模式。</translation>
    </message>
    <message>
        <source>%1 is the management account itself.</source>
        <translation>%1 本身就是管理账号。</translation>
    </message>
    <message>
        <source>%1 belongs to the enterprise of %2 already.</source>
        <translation>%1 已属于 %2 所在的企业。</translation>
    </message>
    <message>
        <source>The verified identities differ: %1 is &quot;%2&quot;, %3 is &quot;%4&quot;.</source>
        <translation>实名认证主体不一致：%1 为“%2”，%3 为“%4”。</translation>
    </message>
    <message>
        <source>Invite %1 into the enterprise</source>
        <translation>邀请 %1 加入企业</translation>
    </message>
</context>
<context>
    <name>purser::ExchangeRatesDialog</name>
    <message>
        <source>The exchange rates cannot be shown</source>
        <translation>无法显示汇率</translation>
    </message>
    <message>
        <source>Reading the exchange rates</source>
        <translation>正在读取汇率</translation>
    </message>
    <message>
        <source>Exchange Rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Charges recorded in another currency than the account settles in are converted with the rate of the month they were used in, rounded half-up to cents. A rate goes one way only: from EUR to USD says nothing of USD to EUR.</source>
        <translation>以账户结算币种以外的币种记录的费用，按其使用月份的汇率折算，四舍五入至分。汇率仅单向有效：EUR 兑 USD 的汇率不能用于 USD 兑 EUR。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Add Rate…</source>
        <translation>添加汇率(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Filter rates</source>
        <translation>筛选汇率</translation>
    </message>
    <message>
        <source>No exchange rates</source>
        <translation>没有汇率</translation>
    </message>
    <message>
        <source>They are needed once a charge is recorded in another currency. Add one, or import a CSV file with the columns month, from, to, rate and source.</source>
        <translation>以其他币种记录费用时需要汇率。请添加汇率，或导入包含 month、from、to、rate 和 source 列的 CSV 文件。</translation>
    </message>
    <message>
        <source>Add Rate…</source>
        <translation>添加汇率…</translation>
    </message>
    <message>
        <source>The exchange rate is set.</source>
        <translation>汇率已设置。</translation>
    </message>
    <message>
        <source>Import Exchange Rates</source>
        <translation>导入汇率</translation>
    </message>
    <message>
        <source>Exchange rates (*.csv *.tsv *.txt)</source>
        <translation>汇率 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>另有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not imported; no rate was changed. Correct the file and import it again.</source>
        <translation>未导入 %1；未更改任何汇率。请更正该文件后重新导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange rate(s) set.</source>
        <translation>
            <numerusform>已设置 %n 条汇率。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ExchangeRatesModel</name>
    <message>
        <source>From</source>
        <extracomment>column: the currency an exchange rate converts from</extracomment>
        <translation>源币种</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column: the currency an exchange rate converts to</extracomment>
        <translation>目标币种</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>column: where an exchange rate was read</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Entered</source>
        <extracomment>column: when an exchange rate was entered</extracomment>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>purser::Explain</name>
    <message>
        <source>Cash Balance</source>
        <extracomment>an account&apos;s own cash and the cash other accounts transferred in</extracomment>
        <translation>现金余额</translation>
    </message>
    <message>
        <source>Regular Bank Credit</source>
        <extracomment>credit limit: what the account may owe, granted by the cloud</extracomment>
        <translation>信控额度</translation>
    </message>
    <message>
        <source>Regular Bank Credit Refund</source>
        <extracomment>credit refund: refunds for what was bought on credit</extracomment>
        <translation>信控退款</translation>
    </message>
    <message>
        <source>Unsettled Amount for Current Month</source>
        <translation>当月未结清金额</translation>
    </message>
    <message>
        <source>Unsettled Amount from Previous Months</source>
        <translation>历史月未结清金额</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Quota Consumption Ledger Amount</source>
        <translation>额度消耗账本金额</translation>
    </message>
    <message>
        <source>Unbilled Amount</source>
        <translation>未出账金额</translation>
    </message>
    <message>
        <source>top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>调账</translation>
    </message>
    <message>
        <source>payment returned</source>
        <translation>付款退回</translation>
    </message>
    <message>
        <source>Own cash</source>
        <translation>自有现金</translation>
    </message>
    <message>
        <source>Transferred in from %1</source>
        <translation>由 %1 转入</translation>
    </message>
    <message>
        <source>Refunds of %1</source>
        <translation>%1 的退款</translation>
    </message>
    <message>
        <source>Posting %1</source>
        <translation>分录 %1</translation>
    </message>
    <message>
        <source>charge %1</source>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>Charges of %1, not billed yet</source>
        <translation>%1 的费用，尚未出账</translation>
    </message>
    <message>
        <source>Which billing account? Please name one.</source>
        <translation>请指定一个资金账户。</translation>
    </message>
    <message>
        <source>Available Credit = Cash Balance + Credit Limit + Credit Refund − Unsettled Amount for Current Month − Unsettled Amount from Previous Months</source>
        <translation>可用额度 = 现金余额 + 信控额度 + 信控退款 − 当月未结清金额 − 历史月未结清金额</translation>
    </message>
    <message>
        <source>Available Credit = Quota − Quota Consumption Ledger Amount − Unbilled Amount</source>
        <translation>可用额度 = 额度 − 额度消耗账本金额 − 未出账金额</translation>
    </message>
    <message>
        <source>%1 = the sum of its postings</source>
        <translation>%1 = 其各笔分录之和</translation>
    </message>
    <message>
        <source>Withdrawable = own cash − what is unsettled beyond the cash transferred in, never below zero</source>
        <translation>可提现金额 = 自有现金 − 超出转入现金部分的未结清金额，不低于零</translation>
    </message>
    <message>
        <source>Transferred-in cash pays what is unsettled first; never below zero; cut to the smallest coin</source>
        <translation>转入现金先用于支付未结清金额；不低于零；舍去不足最小货币单位的部分</translation>
    </message>
    <message>
        <source>Transferable = the smaller of own cash and available credit, and 0 when overdue</source>
        <translation>可转账金额 = 自有现金与可用额度中的较小者；欠费时为 0</translation>
    </message>
    <message>
        <source>Limited by available credit; cut to the smallest coin</source>
        <translation>以可用额度为限；舍去不足最小货币单位的部分</translation>
    </message>
    <message>
        <source>There is no figure &quot;%1&quot; on billing account %2.</source>
        <translation>资金账户 %2 没有名为“%1”的数字。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>bank acceptance drafts, which pay bills before cash does</extracomment>
        <translation>汇票</translation>
    </message>
    <message>
        <source>Cash coupons</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>储值卡</translation>
    </message>
    <message>
        <source>Credit refund</source>
        <translation>信控退款</translation>
    </message>
    <message>
        <source>Transferred-in cash</source>
        <translation>转入现金</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Marketplace bill of %1</source>
        <translation>%1 云市场账单</translation>
    </message>
    <message>
        <source>Bill of %1</source>
        <translation>%1 账单</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>Charges before tax</source>
        <translation>税前费用</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Tax at the rate %1</source>
        <translation>税，税率 %1</translation>
    </message>
    <message>
        <source>Carried on into %1</source>
        <translation>结转至 %1</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Billing account %1 has no bill %2.</source>
        <translation>资金账户 %1 没有账单 %2。</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Transfers between billing accounts</source>
        <translation>资金账户之间的划拨</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>货币兑换</translation>
    </message>
    <message>
        <source>Orders paid at once</source>
        <translation>即时支付的订单</translation>
    </message>
    <message>
        <source>Taken back by a reversal</source>
        <translation>因撤销而退回</translation>
    </message>
    <message>
        <source>Not paid in this month</source>
        <translation>未在本月支付</translation>
    </message>
    <message>
        <source>Payable = the sum of the charges, cut to the smallest coin, + tax</source>
        <extracomment>tax is rounded half-up, the sum before it is cut to the smallest coin</extracomment>
        <translation>应付 = 费用合计（截至最小货币单位）+ 税</translation>
    </message>
    <message>
        <source>Taken from cash = payable − what paid it that is no cash − outstanding</source>
        <translation>动用现金 = 应付 − 非现金支付部分 − 未付</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Billing account %1 is an ecosystem customer&apos;s: it pays from quota and has no cash.</source>
        <translation>资金账户 %1 属于生态客户：从额度支付，没有现金。</translation>
    </message>
    <message>
        <source>Bills paid</source>
        <translation>已付账单</translation>
    </message>
    <message>
        <source>of which by: %1</source>
        <translation>其中通过：%1</translation>
    </message>
    <message>
        <source>Change of cash in %1 = cash at its end (%2) − cash at its start (%3)</source>
        <translation>%1 的现金变动 = 期末现金（%2）− 期初现金（%3）</translation>
    </message>
    <message>
        <source>Change of settlement currency, not recorded yet</source>
        <translation>结算币种变更，尚未入账</translation>
    </message>
    <message>
        <source>Charges used from %1 to %2, which forecasts go by: days of credit left = available credit ÷ (these charges ÷ 30), rounded down</source>
        <translation>%1 至 %2 期间使用的费用，为预测的依据：额度可用天数 = 可用额度 ÷（上述费用 ÷ 30），向下取整</translation>
    </message>
</context>
<context>
    <name>purser::ExplainController</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Choose an amount to see what it is made of.</source>
        <translation>请选择一个金额，查看其构成。</translation>
    </message>
    <message>
        <source>at %1 (UTC+8)</source>
        <translation>%1（UTC+8）</translation>
    </message>
    <message>
        <source>The terms do not add up to the figure. Please verify the book.</source>
        <translation>各项之和与该数字不一致。请验证账簿。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 (UTC+8)</source>
        <translation>%1（UTC+8）</translation>
    </message>
    <message>
        <source>The explanation is on the clipboard.</source>
        <translation>解释已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>purser::ExplainModel</name>
    <message>
        <source>Term</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>purser::ExplainPanel</name>
    <message>
        <source>What %1 is made of</source>
        <translation>%1的构成</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>复制解释</translation>
    </message>
    <message>
        <source>Copy the whole explanation</source>
        <translation>复制完整解释</translation>
    </message>
    <message>
        <source>Close Explain</source>
        <translation>关闭解释</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Why did it change…</source>
        <translation>变化原因…</translation>
    </message>
    <message>
        <source>The terms add up to the figure exactly</source>
        <translation>各项之和与该数字完全一致</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this term</source>
        <translation>复制此项</translation>
    </message>
</context>
<context>
    <name>purser::Expression</name>
    <message>
        <source>The expression is wrong at character %1: %2.</source>
        <extracomment>%1 is a position in an expression counted from 1, %2 a sentence part such as: a value is missing</extracomment>
        <translation>表达式第 %1 个字符处有误：%2。</translation>
    </message>
    <message>
        <source>&quot;!&quot; must be followed by &quot;=&quot;</source>
        <translation>“!”之后必须是“=”</translation>
    </message>
    <message>
        <source>the quote is never closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>there is no &quot;(&quot; for this &quot;)&quot;</source>
        <translation>此“)”没有对应的“(”</translation>
    </message>
    <message>
        <source>&quot;and&quot; or &quot;or&quot; is expected between two comparisons</source>
        <translation>两个比较之间应有“and”或“or”</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套层次过深</translation>
    </message>
    <message>
        <source>this &quot;(&quot; is never closed</source>
        <translation>此“(”未闭合</translation>
    </message>
    <message>
        <source>&quot;and&quot;, &quot;or&quot; or &quot;)&quot; is expected</source>
        <translation>此处应为“and”、“or”或“)”</translation>
    </message>
    <message>
        <source>the name of a column is expected</source>
        <translation>此处应为列名</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ is expected after the column %1</source>
        <translation>列 %1 之后应为 = != &lt; &lt;= &gt; &gt;= ~ 之一</translation>
    </message>
    <message>
        <source>a value is expected; put it in quotes if it holds blanks or signs</source>
        <translation>此处应为值；值中如有空格或符号，请加引号</translation>
    </message>
</context>
<context>
    <name>purser::FieldText</name>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of this command.</source>
        <translation>“%1”不是此命令的字段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice.</source>
        <translation>“%1”重复给出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>“%1”必须是列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>“%1”必须是对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>“%1”必须是整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a decimal number such as 1250.00, with at most ten decimals and no exponent, not &quot;%2&quot;.</source>
        <translation>“%1”必须是十进制数，例如 1250.00，最多十位小数，不使用指数形式；不能是“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of %2, not &quot;%3&quot;.</source>
        <translation>“%1”必须是以下值之一：%2；不能是“%3”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a month such as 2026-09.</source>
        <translation>“%1”必须是月份，例如 2026-09。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a date such as 2026-09-30 or a time with a zone such as 2026-09-30T08:00:00Z.</source>
        <translation>“%1”必须是日期，例如 2026-09-30；或带时区的时间，例如 2026-09-30T08:00:00Z。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be root@UID or NAME@UID.</source>
        <translation>“%1”必须是 root@UID 或 NAME@UID。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must consist of digits only.</source>
        <translation>“%1”只能由数字组成。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a currency that Purser knows, such as USD, not &quot;%2&quot;.</source>
        <translation>“%1”必须是 Purser 支持的币种，例如 USD；不能是“%2”。</translation>
    </message>
</context>
<context>
    <name>purser::FigureLabel</name>
    <message>
        <source>%1 %2</source>
        <comment>amount</comment>
        <extracomment>What a screen reader says for an amount; %1 is the amount, %2 the currency code</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. Press Return to see what it is made of.</source>
        <translation>%1。按回车键查看其构成。</translation>
    </message>
    <message>
        <source>See what this figure is made of (F4)</source>
        <translation>查看此数字的构成 (F4)</translation>
    </message>
</context>
<context>
    <name>purser::FilterBar</name>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Shows the rows that contain every word. Escape clears.</source>
        <translation>显示包含所有词语的行。按 Esc 清除。</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>verb, adds a condition</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>all filters</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
</context>
<context>
    <name>purser::FilterChip</name>
    <message>
        <source>%1 %2</source>
        <comment>filter chip</comment>
        <extracomment>Accessible name of a filter that is on; %1 is what is filtered, %2 the value, as in &quot;Month 2026-09&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Filter. Press Delete to take it away.</source>
        <translation>筛选条件。按 Delete 键移除。</translation>
    </message>
</context>
<context>
    <name>purser::FirstRunPage</name>
    <message>
        <source>None yet. Books you open are listed here.</source>
        <translation>暂无。您打开过的账簿会列在此处。</translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation>未打开账簿</translation>
    </message>
    <message>
        <source>A book holds your billing accounts and records in one file on this computer. Nothing leaves it.</source>
        <translation>账簿将您的资金账户和记录保存在本机的一个文件中，不会传出任何内容。</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新建账簿</translation>
    </message>
    <message>
        <source>Sample book</source>
        <translation>示例账簿</translation>
    </message>
    <message>
        <source>Existing book</source>
        <translation>现有账簿</translation>
    </message>
    <message>
        <source>Purser keeps the accounts itself: every rule and ledger is local.</source>
        <translation>由 Purser 自行记账：所有规则和账本均在本地。</translation>
    </message>
    <message>
        <source>Fabrikam Holdings: four cloud accounts, 18 months of bill lines.</source>
        <translation>Fabrikam Holdings：四个云账号，18 个月的账单明细。</translation>
    </message>
    <message>
        <source>Open a .purser file, or drop one on this window.</source>
        <translation>打开 .purser 文件，或将其拖放到此窗口。</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>最近的账簿</translation>
    </message>
</context>
<context>
    <name>purser::ForecastChart</name>
    <message>
        <source>Available Credit, past and forecast</source>
        <translation>可用额度，历史与预测</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>the day of today, below a chart</extracomment>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>purser::GrantCouponDialog</name>
    <message>
        <source>Grant Coupon</source>
        <translation>发放优惠券</translation>
    </message>
    <message>
        <source>%1 · %2. What remains of a coupon is not part of Available Credit.</source>
        <translation>%1 · %2。优惠券余额不计入可用额度。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>is taken off orders</source>
        <translation>在下单时抵扣</translation>
    </message>
    <message>
        <source>pays bills, before cash does</source>
        <translation>先于现金支付账单</translation>
    </message>
    <message>
        <source>&amp;Face value</source>
        <translation>面额(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <extracomment>the first and the last day on which a coupon can be used</extracomment>
        <translation>生效日(&amp;V)</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>截止日(&amp;U)</translation>
    </message>
    <message>
        <source>that day included, UTC+8</source>
        <translation>含当日，UTC+8</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>适用范围(&amp;S)</translation>
    </message>
    <message>
        <source>Product codes, such as ecs, oss; empty: all products</source>
        <translation>产品代码，如 ecs, oss；留空表示全部产品</translation>
    </message>
    <message>
        <source>&amp;Minimum order</source>
        <translation>最低消费(&amp;M)</translation>
    </message>
    <message>
        <source>least amount of an order</source>
        <translation>订单的最低金额</translation>
    </message>
    <message>
        <source>least amount of a bill</source>
        <translation>账单的最低金额</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>Empty: one is made</source>
        <translation>留空将自动生成</translation>
    </message>
    <message>
        <source>Grant %1 %2 to %3</source>
        <extracomment>the button that grants a coupon: %1 amount, %2 currency code, %3 account</extracomment>
        <translation>向 %3 发放 %1 %2</translation>
    </message>
    <message>
        <source>Grant to %1</source>
        <translation>发放给 %1</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>截止日早于生效日。</translation>
    </message>
    <message>
        <source>Granting</source>
        <translation>正在发放</translation>
    </message>
</context>
<context>
    <name>purser::HistoryDialog</name>
    <message>
        <source>The history cannot be shown</source>
        <translation>无法显示变更记录</translation>
    </message>
    <message>
        <source>Change History: Cash Balance</source>
        <translation>变更记录：现金余额</translation>
    </message>
    <message>
        <source>Change Records: Regular Bank Credit</source>
        <extracomment>the history of a credit limit, as the product page calls it</extracomment>
        <translation>变更记录：信控额度</translation>
    </message>
    <message>
        <source>Change History: Regular Bank Credit Refund</source>
        <translation>变更记录：信控退款</translation>
    </message>
    <message>
        <source>Change History: Quota</source>
        <translation>变更记录：额度</translation>
    </message>
    <message>
        <source>Change History: Quota Consumption Ledger Amount</source>
        <translation>变更记录：额度消耗账本金额</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>筛选变更</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>尚无变更</translation>
    </message>
    <message>
        <source>Every change of this asset will be listed here with the amount before and after.</source>
        <translation>此资产的每次变更及变更前后的金额都将列在此处。</translation>
    </message>
    <message>
        <source>Change History: Drafts</source>
        <translation>变更记录：汇票</translation>
    </message>
</context>
<context>
    <name>purser::HistoryModel</name>
    <message>
        <source>Transaction ID</source>
        <translation>交易 ID</translation>
    </message>
    <message>
        <source>Transferred At</source>
        <translation>交易时间</translation>
    </message>
    <message>
        <source>Amount Before Transaction</source>
        <translation>交易前金额</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动金额</translation>
    </message>
    <message>
        <source>Amount After Transaction</source>
        <translation>交易后金额</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>purser::Identity</name>
    <message>
        <source>&quot;%1&quot; is not a Unified Social Credit Code: it has digits and capital letters without I, O, S, V and Z.</source>
        <translation>“%1”不是统一社会信用代码：该代码由数字和大写字母组成，且不含 I、O、S、V 和 Z。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Unified Social Credit Code: its last character would have to be %2. Please check it for a typing error.</source>
        <translation>“%1”不是统一社会信用代码：其最后一位应为 %2。请检查是否输入有误。</translation>
    </message>
    <message>
        <source>A registration code has at most 64 characters on one line.</source>
        <translation>登记代码最多 64 个字符，且不能换行。</translation>
    </message>
</context>
<context>
    <name>purser::ImportFlow</name>
    <message>
        <source>An import is running; wait for it or cancel it first</source>
        <translation>正在导入；请等待其完成，或先将其取消</translation>
    </message>
    <message>
        <source>Import Bills</source>
        <translation>导入账单</translation>
    </message>
    <message>
        <source>Bills (*.csv *.zip)</source>
        <translation>账单 (*.csv *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Importing %1 (%2 of %3)</source>
        <translation>正在导入 %1（第 %2 个，共 %3 个）</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>%L1 lines, %L2 a second</source>
        <extracomment>%1 is a number of bill lines, %2 how many a second</extracomment>
        <translation>%L1 条明细，每秒 %L2 条</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was kept</source>
        <translation>导入已取消；未保留任何内容</translation>
    </message>
</context>
<context>
    <name>purser::ImportListDialog</name>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Imported Files</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>No file imported yet</source>
        <translation>尚未导入文件</translation>
    </message>
    <message>
        <source>Import Bill Files…</source>
        <translation>导入账单文件…</translation>
    </message>
    <message>
        <source>Remove import</source>
        <translation>移除导入</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>无法读取列表</translation>
    </message>
    <message>
        <source>Reading the list of imports</source>
        <translation>正在读取导入列表</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>请先选择一个文件</translation>
    </message>
    <message>
        <source>Remove Import</source>
        <translation>移除导入</translation>
    </message>
    <message>
        <source>%1 and its %2 bill lines leave review, with the marks and comments on them. The file itself is not touched and can be imported again.</source>
        <extracomment>%1 is a file name, %2 a number of bill lines</extracomment>
        <translation>%1 及其 %2 条账单明细将从复核中移除，其上的标记和备注也一并移除。文件本身不受影响，可以再次导入。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 was removed from review</source>
        <translation>已从复核中移除 %1</translation>
    </message>
    <message>
        <source>&amp;Post Lines…</source>
        <translation>过账明细(&amp;P)…</translation>
    </message>
    <message>
        <source>Bill files whose lines are in review. A file is recognised by its content and never imported twice. Posting makes its lines charges.</source>
        <translation>其明细可供审阅的账单文件。文件按内容识别，不会重复导入。过账会将明细转为费用。</translation>
    </message>
    <message>
        <source>Post Lines</source>
        <translation>过账明细</translation>
    </message>
    <message numerus="yes">
        <source>Posted already, as %n charge(s)</source>
        <translation>
            <numerusform>已过账为 %n 笔费用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ImportOptionsDialog</name>
    <message>
        <source>Import Bills</source>
        <translation>导入账单</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a file name, %2 a size such as 478 MB</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n File(s)</source>
        <translation>
            <numerusform>导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognise by the header</source>
        <translation>按表头识别</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>账单格式(&amp;D)</translation>
    </message>
    <message>
        <source>Which columns the file has, and in which language</source>
        <translation>文件包含哪些列，以及所用的语言</translation>
    </message>
    <message>
        <source>&amp;Skip bad rows and import the rest</source>
        <translation>跳过错误行并导入其余内容(&amp;S)</translation>
    </message>
    <message>
        <source>Skip bad rows and import the rest</source>
        <translation>跳过错误行并导入其余内容</translation>
    </message>
    <message>
        <source>Without this, a file with a bad row is not imported at all. Skipped rows are listed afterwards with file, line, column and value.</source>
        <translation>不选择此项时，含有错误行的文件将完全不导入。跳过的行随后会列出，并注明文件、行号、列和值。</translation>
    </message>
</context>
<context>
    <name>purser::ImportReportDialog</name>
    <message numerus="yes">
        <source>%Ln bill line(s) were imported.</source>
        <translation>
            <numerusform>已导入 %Ln 条账单明细。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were skipped.</source>
        <translation>
            <numerusform>已跳过 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported; nothing of them was kept.</source>
        <translation>
            <numerusform>%n 个文件未导入；未保留其中的任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bills Imported</source>
        <translation>账单已导入</translation>
    </message>
    <message>
        <source>Bills Not Imported</source>
        <translation>账单未导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Import the Rest</source>
        <translation>导入其余内容</translation>
    </message>
    <message>
        <source>Imports the file without its bad rows, and lists them</source>
        <translation>导入文件中除错误行以外的内容，并列出错误行</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>已导入的内容</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>跳过的行</translation>
    </message>
    <message>
        <source>Filter skipped rows</source>
        <translation>筛选跳过的行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy skipped rows</source>
        <translation>复制跳过的行</translation>
    </message>
    <message>
        <source>&amp;Post Lines…</source>
        <translation>过账明细(&amp;P)…</translation>
    </message>
    <message>
        <source>Post Lines</source>
        <translation>过账明细</translation>
    </message>
    <message>
        <source>Makes the imported lines charges</source>
        <translation>将导入的明细转为费用</translation>
    </message>
</context>
<context>
    <name>purser::ImportTotalsModel</name>
    <message>
        <source>File</source>
        <extracomment>The amount of bill lines before tax</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细条数</translation>
    </message>
    <message>
        <source>Pretax amount</source>
        <translation>税前金额</translation>
    </message>
</context>
<context>
    <name>purser::ImportsModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细条数</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过行数</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>账单格式</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Posted</source>
        <extracomment>column: whether the lines of an imported file became charges</extracomment>
        <translation>已过账</translation>
    </message>
    <message>
        <source>Not posted</source>
        <extracomment>whether the lines of an imported file became charges</extracomment>
        <translation>未过账</translation>
    </message>
</context>
<context>
    <name>purser::IncomePage</name>
    <message>
        <source>The months cannot be shown</source>
        <translation>无法显示月度汇总</translation>
    </message>
    <message>
        <source>The transactions cannot be shown</source>
        <translation>无法显示交易明细</translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <extracomment>%n months that end with the newest one</extracomment>
        <translation>
            <numerusform>最近 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>所有月份</translation>
    </message>
    <message>
        <source>Income and expense</source>
        <translation>收入和支出</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Transaction type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Fund type</source>
        <translation>资金类型</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Income/Expense</source>
        <translation>收支方向</translation>
    </message>
    <message>
        <source>Transaction Type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Fund Type</source>
        <translation>资金类型</translation>
    </message>
    <message>
        <source>Income and Expenditure Details</source>
        <translation>收支明细</translation>
    </message>
    <message>
        <source>· months are counted in UTC+8; coupons and cards are not cash</source>
        <translation>· 月份按 UTC+8 计算；优惠券和储值卡不属于现金</translation>
    </message>
    <message>
        <source>Monthly Summary</source>
        <translation>月度汇总</translation>
    </message>
    <message>
        <source>Transaction Details</source>
        <translation>交易明细</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>No income or expenditure</source>
        <translation>没有收支</translation>
    </message>
    <message>
        <source>Top-ups, payments, refunds and adjustments of this account will be listed here.</source>
        <translation>此账户的充值、付款、退款和调账将列在此处。</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Cash balance at month end</source>
        <translation>月末现金余额</translation>
    </message>
    <message>
        <source>By month, %1</source>
        <translation>按月，%1</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message numerus="yes">
        <source>Income, expenditure and cash balance of %n month(s); the table below has the figures.</source>
        <translation>
            <numerusform>%n 个月的收入、支出和现金余额；具体数字见下表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Invocation</name>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Who acts: root@UID or NAME@UID. Without it, the root of the book&apos;s first cloud account. A password is read from PURSER_PASSWORD, or asked for.</source>
        <translation>执行人：root@UID 或 NAME@UID。省略时为账簿中第一个云账号的主账号（root）。密码从 PURSER_PASSWORD 读取，否则提示输入。</translation>
    </message>
    <message>
        <source>The moment that counts as now, with a zone; a bare date is 00:00 UTC+8.</source>
        <translation>视为当前时间的时刻，须带时区；仅给出日期时指 UTC+8 的 00:00。</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>table、json 或 csv。</translation>
    </message>
    <message>
        <source>Only this billing account, by its ID.</source>
        <translation>仅限此资金账户，以 ID 指定。</translation>
    </message>
    <message>
        <source>Try &quot;purser %1 --help&quot;.</source>
        <translation>请查看“purser %1 --help”。</translation>
    </message>
    <message>
        <source>--format is table, json or csv, not &quot;%1&quot;.</source>
        <translation>--format 应为 table、json 或 csv，不能是“%1”。</translation>
    </message>
    <message>
        <source>an argument is missing.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>--as takes root@UID or NAME@UID, not &quot;%1&quot;.</source>
        <translation>--as 应为 root@UID 或 NAME@UID，不能是“%1”。</translation>
    </message>
    <message>
        <source>--at takes a date such as 2026-09-30 or a time with a zone such as 2026-09-30T08:00:00Z, not &quot;%1&quot;.</source>
        <translation>--at 应为日期，例如 2026-09-30；或带时区的时间，例如 2026-09-30T08:00:00Z；不能是“%1”。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
</context>
<context>
    <name>purser::IssueBill</name>
    <message>
        <source>%1 is not over yet; its bill can be issued from the next month on.</source>
        <translation>%1 尚未结束；其账单自次月起方可出具。</translation>
    </message>
    <message>
        <source>%1 is closed for billing account %2: its bills were issued. Later charges of it are in %3.</source>
        <translation>资金账户 %2 的 %1 已关账：账单已出具。其后续费用计入 %3。</translation>
    </message>
    <message>
        <source>Issue the bills of %1 up to %2</source>
        <translation>出具 %1 截至 %2 的账单</translation>
    </message>
</context>
<context>
    <name>purser::IssueBillDialog</name>
    <message>
        <source>Issuing</source>
        <translation>正在出具</translation>
    </message>
    <message>
        <source>Issue Bill</source>
        <translation>出具账单</translation>
    </message>
    <message>
        <source>%1 · %2. Bills are issued for every open month up to the one chosen, oldest first, and these months are closed: a charge that comes later is booked in the month after.</source>
        <translation>%1 · %2。将为截至所选月份的每个未关账月份出具账单（最早的先出），并将这些月份关账：之后到达的费用计入下一个月。</translation>
    </message>
    <message>
        <source>Up to &amp;Month</source>
        <translation>截至月份(&amp;M)</translation>
    </message>
    <message>
        <source>A month that is over and has no bill yet. Months without charges are closed without a bill.</source>
        <translation>已结束且尚未出账的月份。没有费用的月份关账但不出账单。</translation>
    </message>
    <message>
        <source>Issue Bills up to %1 for %2</source>
        <translation>为 %2 出具截至 %1 的账单</translation>
    </message>
    <message>
        <source>No month of this account is over yet.</source>
        <translation>此账户还没有已结束的月份。</translation>
    </message>
</context>
<context>
    <name>purser::JsonText</name>
    <message>
        <source>The JSON text is nested deeper than %1 levels.</source>
        <translation>JSON 文本的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice in one JSON object.</source>
        <translation>“%1”在同一 JSON 对象中重复给出。</translation>
    </message>
    <message>
        <source>The text is not JSON.</source>
        <translation>该文本不是 JSON。</translation>
    </message>
    <message>
        <source>The text is not one JSON value.</source>
        <translation>该文本不是单个 JSON 值。</translation>
    </message>
    <message>
        <source>The text is not JSON: %1.</source>
        <translation>该文本不是 JSON：%1。</translation>
    </message>
</context>
<context>
    <name>purser::LineImports</name>
    <message>
        <source>There is no import %1 in this book.</source>
        <translation>本账簿中没有导入 %1。</translation>
    </message>
    <message>
        <source>%1 is in the book already: it was imported as %2 at %3.</source>
        <translation>%1 已在账簿中：已于 %3 以 %2 的名称导入。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n bill line(s) from %1</source>
        <translation>
            <numerusform>从 %1 导入 %n 条账单明细</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the bill lines of %1</source>
        <translation>移除 %1 的账单明细</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a line; lines are written IMPORT:NUMBER as review shows them.</source>
        <translation>“%1”不是明细行；明细行应写作 IMPORT:NUMBER，与 review 显示的一致。</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n bill line(s) as checked</source>
        <translation>
            <numerusform>将 %n 条账单明细标记为已核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n bill line(s) as disputed</source>
        <translation>
            <numerusform>将 %n 条账单明细标记为有争议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the mark of %n bill line(s)</source>
        <translation>
            <numerusform>移除 %n 条账单明细的标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines of this import were posted as %n charge(s); reverse that first (Reverse %1).</source>
        <translation>
            <numerusform>此次导入的明细已过账为 %n 笔费用；请先冲销 (Reverse %1)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::LineSet</name>
    <message>
        <source>The list of stored bill lines contradicts itself. Check the book.</source>
        <translation>已存储的账单明细清单自相矛盾。请检查账簿。</translation>
    </message>
    <message>
        <source>The list of stored bill lines contradicts itself about column %1. Check the book.</source>
        <translation>已存储的账单明细清单在列 %1 上自相矛盾。请检查账簿。</translation>
    </message>
    <message>
        <source>More than four thousand million bill lines cannot be reviewed at once. Choose fewer months.</source>
        <translation>无法一次复核超过四十亿条账单明细。请减少所选月份。</translation>
    </message>
</context>
<context>
    <name>purser::LineTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>purser::LowBalanceAlertForm</name>
    <message>
        <source>Choose at least one account.</source>
        <translation>请至少选择一个账户。</translation>
    </message>
    <message>
        <source>This is what is set already.</source>
        <translation>与现有设置相同。</translation>
    </message>
    <message>
        <source>Turn Off Low Balance Alerts</source>
        <translation>关闭可用额度预警</translation>
    </message>
    <message numerus="yes">
        <source>Turn Off for %n Account(s)</source>
        <translation>
            <numerusform>为 %n 个账户关闭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Threshold to %1 for %n Account(s)</source>
        <extracomment>the button that sets one alert threshold for several accounts, each in its own currency: %1 is the figure</extracomment>
        <translation>
            <numerusform>将 %n 个账户的阈值设为 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Threshold for %n Account(s)</source>
        <translation>
            <numerusform>设置 %n 个账户的阈值</numerusform>
        </translation>
    </message>
    <message>
        <source>Set Threshold</source>
        <translation>设置阈值</translation>
    </message>
    <message>
        <source>Turn On Low Balance Alerts</source>
        <translation>开启可用额度预警</translation>
    </message>
    <message>
        <source>Turn On at %1</source>
        <extracomment>the button that turns low balance alerts on: %1 is the threshold with its currency</extracomment>
        <translation>开启，阈值 %1</translation>
    </message>
    <message>
        <source>Change Channels</source>
        <translation>更改通知方式</translation>
    </message>
    <message>
        <source>Set Threshold to %1</source>
        <extracomment>the button that sets an alert threshold: %1 is an amount with its currency</extracomment>
        <translation>将阈值设为 %1</translation>
    </message>
    <message>
        <source>The account is overdue: no alert comes before Available Credit has been at the threshold or above it.</source>
        <translation>账户已欠费：可用额度恢复到阈值或以上之前，不会发送预警。</translation>
    </message>
    <message>
        <source>The alert of %1 does not come, nor any other. The overdue notice comes in any case.</source>
        <translation>原定 %1 的预警及其他预警均不再发送。欠费通知仍会发送。</translation>
    </message>
    <message>
        <source>No alert comes any more. The overdue notice comes in any case.</source>
        <translation>不再发送预警。欠费通知仍会发送。</translation>
    </message>
    <message>
        <source>Available Credit is below that already: the first alert comes with the next posting, then once a day for up to 5 days.</source>
        <translation>可用额度已低于该阈值：下一次入账时发送首次预警，之后每天一次，最多 5 天。</translation>
    </message>
    <message>
        <source>No alert is in sight at this rate.</source>
        <translation>按此日均费用，近期不会触发预警。</translation>
    </message>
    <message>
        <source>Nothing was charged in the last 30 days, so no alert is in sight.</source>
        <translation>最近 30 天没有费用，因此近期不会触发预警。</translation>
    </message>
    <message>
        <source>Available Credit would fall below 0 on the same day, %1: the overdue notice comes instead of an alert.</source>
        <translation>可用额度将在同一天（%1）降至 0 以下：将发送欠费通知，而不发送预警。</translation>
    </message>
    <message>
        <source>First alert %1 instead of %2, then once a day for up to 5 days. From the next posting on.</source>
        <translation>首次预警为 %1（原为 %2），之后每天一次，最多 5 天。自下一次入账起生效。</translation>
    </message>
    <message>
        <source>First alert %1, as now, then once a day for up to 5 days.</source>
        <translation>首次预警为 %1，与目前相同，之后每天一次，最多 5 天。</translation>
    </message>
    <message>
        <source>First alert %1, then once a day for up to 5 days. From the next posting on.</source>
        <translation>首次预警为 %1，之后每天一次，最多 5 天。自下一次入账起生效。</translation>
    </message>
</context>
<context>
    <name>purser::LowBalanceAlerts</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either &quot;account&quot; or &quot;accounts&quot;.</source>
        <translation>请提供“account”或“accounts”，二者只能选其一。</translation>
    </message>
    <message>
        <source>&quot;accounts&quot; must name at least one billing account.</source>
        <translation>“accounts”必须至少指定一个资金账户。</translation>
    </message>
    <message>
        <source>There is no billing account %1 in this book.</source>
        <translation>本账簿中没有资金账户 %1。</translation>
    </message>
    <message>
        <source>Low balance alerts of billing account %1 need a threshold; none has been set yet.</source>
        <translation>资金账户 %1 的可用额度预警需要阈值；目前尚未设置。</translation>
    </message>
    <message>
        <source>Turn off low balance alerts for %1; before, below %2</source>
        <translation>为 %1 关闭可用额度预警；此前低于 %2 时预警</translation>
    </message>
    <message>
        <source>Turn off low balance alerts for %1</source>
        <translation>为 %1 关闭可用额度预警</translation>
    </message>
    <message>
        <source>Alert when available credit of %1 falls below %2 in its settlement currency</source>
        <translation>%1 的可用额度低于 %2（以各自结算币种计）时预警</translation>
    </message>
    <message>
        <source>Turn on low balance alerts for %1</source>
        <translation>为 %1 开启可用额度预警</translation>
    </message>
    <message>
        <source>Alert when available credit of %1 falls below %2; before, alerts were off</source>
        <translation>%1 的可用额度低于 %2 时预警；此前未开启预警</translation>
    </message>
    <message>
        <source>Alert when available credit of %1 falls below %2; before, below %3</source>
        <translation>%1 的可用额度低于 %2 时预警；此前低于 %3 时预警</translation>
    </message>
</context>
<context>
    <name>purser::MailPage</name>
    <message>
        <source>Kept in the key chain</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>Without a user there is no login.</source>
        <translation>未填写用户名时不登录。</translation>
    </message>
    <message>
        <source>Leave empty to keep it.</source>
        <translation>留空则保留原密码。</translation>
    </message>
    <message>
        <source>Kept in the key chain of this computer only</source>
        <translation>仅保存在本机的密钥环中</translation>
    </message>
    <message>
        <source>Correct the fields first; nothing was sent.</source>
        <translation>请先更正字段；未发送任何内容。</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>正在发送至 %1</translation>
    </message>
    <message>
        <source>The mail server took the message for %1. Look whether it arrives.</source>
        <translation>邮件服务器已接收发往 %1 的消息。请查看是否送达。</translation>
    </message>
    <message>
        <source>The password is no longer in the key chain.</source>
        <translation>密码已从密钥环中移除。</translation>
    </message>
    <message>
        <source>Keeping the password</source>
        <translation>正在保存密码</translation>
    </message>
    <message>
        <source>Send messages by &amp;e-mail</source>
        <translation>通过邮件发送消息(&amp;E)</translation>
    </message>
    <message>
        <source>Send messages by e-mail</source>
        <translation>通过邮件发送消息</translation>
    </message>
    <message>
        <source>Messages of accounts whose alerts name e-mail leave through this server, from the window and from &quot;purser tick&quot;.</source>
        <translation>预警方式包含邮件的账户，其消息通过此服务器发出，无论是从窗口还是从“purser tick”发送。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Such as smtp.example.com</source>
        <translation>例如 smtp.example.com</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;ncryption</source>
        <translation>加密方式(&amp;N)</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is always checked.</source>
        <translation>始终校验服务器的证书。</translation>
    </message>
    <message>
        <source>STARTTLS (usually port 587)</source>
        <translation>STARTTLS（通常为端口 587）</translation>
    </message>
    <message>
        <source>TLS (usually port 465)</source>
        <translation>TLS（通常为端口 465）</translation>
    </message>
    <message>
        <source>None, for a server on this computer</source>
        <translation>无，仅限本机上的服务器</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Forget Password</source>
        <translation>清除密码</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>发件人(&amp;F)</translation>
    </message>
    <message>
        <source>The address that messages come from</source>
        <translation>消息的发件地址</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>收件人(&amp;T)</translation>
    </message>
    <message>
        <source>Addresses that get them, with commas between</source>
        <translation>收件地址，多个地址以逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>A PEM file, only if your organisation has an authority of its own</source>
        <translation>PEM 文件，仅在贵组织有自己的证书颁发机构时需要</translation>
    </message>
    <message>
        <source>Send Test &amp;Message</source>
        <translation>发送测试消息(&amp;M)</translation>
    </message>
    <message>
        <source>Send Test Message</source>
        <translation>发送测试消息</translation>
    </message>
</context>
<context>
    <name>purser::MailSettings</name>
    <message>
        <source>Enter the name of the mail server, such as smtp.example.com.</source>
        <translation>请输入邮件服务器的名称，例如 smtp.example.com。</translation>
    </message>
    <message>
        <source>A server is a name such as smtp.example.com or an address such as 192.0.2.1, without spaces or slashes.</source>
        <translation>服务器应为名称（例如 smtp.example.com）或地址（例如 192.0.2.1），不含空格或斜杠。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口应为 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Without encryption only a server on this computer (localhost) is used. Choose STARTTLS or TLS.</source>
        <translation>不加密时只能使用本机上的服务器（localhost）。请选择 STARTTLS 或 TLS。</translation>
    </message>
    <message>
        <source>A user name is one line without control characters.</source>
        <translation>用户名应为单行文本，且不含控制字符。</translation>
    </message>
    <message>
        <source>A user name has at most 255 characters.</source>
        <translation>用户名最多 255 个字符。</translation>
    </message>
    <message>
        <source>Enter the address that the messages come from.</source>
        <translation>请输入消息的发件地址。</translation>
    </message>
    <message>
        <source>An address looks like billing@example.com, without a name before it.</source>
        <translation>地址的形式如 billing@example.com，前面不带姓名。</translation>
    </message>
    <message>
        <source>Enter at least one address that receives the messages.</source>
        <translation>请至少输入一个接收消息的地址。</translation>
    </message>
    <message>
        <source>At most %1 addresses receive the messages; use a mailing list for more.</source>
        <translation>最多 %1 个地址接收消息；更多收件人请使用邮件列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; one looks like billing@example.com.</source>
        <translation>“%1”不是地址；地址的形式如 billing@example.com。</translation>
    </message>
    <message>
        <source>This file of certificates cannot be read.</source>
        <translation>无法读取此证书文件。</translation>
    </message>
</context>
<context>
    <name>purser::MainFrame</name>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>搜索数据源</translation>
    </message>
    <message>
        <source>No source matches.</source>
        <translation>没有匹配的数据源。</translation>
    </message>
    <message>
        <source>Billing account</source>
        <translation>资金账户</translation>
    </message>
    <message>
        <source>Search by name, ID or owner</source>
        <translation>按名称、ID 或所有者搜索</translation>
    </message>
    <message>
        <source>No billing account matches.</source>
        <translation>没有匹配的资金账户。</translation>
    </message>
</context>
<context>
    <name>purser::MainWindow</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Basic Information</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Asset Information</source>
        <translation>资产信息</translation>
    </message>
    <message>
        <source>Income and Expenditure</source>
        <translation>收支明细</translation>
    </message>
    <message>
        <source>Income and Expenditure Details</source>
        <translation>收支明细</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Switch Account</source>
        <translation>切换账户</translation>
    </message>
    <message>
        <source>Search by name, ID or owner</source>
        <translation>按名称、ID 或所有者搜索</translation>
    </message>
    <message>
        <source>No billing account matches.</source>
        <translation>没有匹配的资金账户。</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>No book open</source>
        <translation>未打开账簿</translation>
    </message>
    <message>
        <source>%1 – Purser</source>
        <translation>%1 – Purser</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已登录：%1</translation>
    </message>
    <message>
        <source>Local book, read-only</source>
        <translation>本地账簿，只读</translation>
    </message>
    <message>
        <source>Local book</source>
        <translation>本地账簿</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>无账户</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>The book could not be opened</source>
        <translation>无法打开账簿</translation>
    </message>
    <message>
        <source>New Book</source>
        <translation>新建账簿</translation>
    </message>
    <message>
        <source>New Sample Book</source>
        <translation>新建示例账簿</translation>
    </message>
    <message>
        <source>Purser books (*.purser)</source>
        <translation>Purser 账簿 (*.purser)</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>正在创建 %1</translation>
    </message>
    <message>
        <source>Open Book</source>
        <translation>打开账簿</translation>
    </message>
    <message>
        <source>Purser books (*.purser);;All files (*)</source>
        <translation>Purser 账簿 (*.purser);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Back Up Book</source>
        <translation>备份账簿</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup is at %1.</source>
        <translation>备份已保存到 %1。</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>未能完成备份</translation>
    </message>
    <message>
        <source>Verifying the book</source>
        <translation>正在验证账簿</translation>
    </message>
    <message>
        <source>verification found problems</source>
        <translation>验证发现问题</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>%1 已验证</translation>
    </message>
    <message>
        <source>The book is whole: chain, tables, ledger, balances and bill lines agree.</source>
        <translation>账簿完整：记录链、数据表、账本、余额和账单明细均一致。</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>账簿已损坏</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to a backup, or ask whoever wrote to the file.</source>
        <translation>未作任何更改。请恢复到备份，或询问写入该文件的人员。</translation>
    </message>
    <message>
        <source>The account is called %1 now.</source>
        <translation>该账户现已更名为 %1。</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>版本 %1，Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更高版本授权。</translation>
    </message>
    <message>
        <source>Book: %1</source>
        <translation>账簿：%1</translation>
    </message>
    <message>
        <source>Journal of the book file: %1</source>
        <translation>账簿文件的日志模式：%1</translation>
    </message>
    <message>
        <source>none, read-only</source>
        <translation>无，只读</translation>
    </message>
    <message>
        <source>About Purser</source>
        <translation>关于 Purser</translation>
    </message>
    <message>
        <source>A desktop client for cloud billing accounts.</source>
        <translation>云资金账户的桌面客户端。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Bill Review</source>
        <translation>账单复核</translation>
    </message>
    <message>
        <source>Credit Records</source>
        <translation>信控记录</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message numerus="yes">
        <source>Messages, %n unread</source>
        <extracomment>what a screen reader says for the section Messages in the navigation</extracomment>
        <translation>
            <numerusform>消息，%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>账户设置</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>purser::MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>purser::MessageText</name>
    <message>
        <source>Low balance: %1</source>
        <extracomment>%1 is a billing account&apos;s name</extracomment>
        <translation>可用额度预警：%1</translation>
    </message>
    <message>
        <source>Available credit of %1 is %2, below the alert threshold of %3. This is alert %4 of at most 5, one a day while it stays below. Top up, or lower the threshold in Account Settings.</source>
        <translation>%1 的可用额度为 %2，低于预警阈值 %3。这是第 %4 次预警，低于阈值期间每天一次，最多 5 次。请充值，或在“账户设置”中调低阈值。</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>欠费：%1</translation>
    </message>
    <message>
        <source>Available credit of %1 is %2, below zero. Without a payment, services stop on %3 (UTC+8).</source>
        <translation>%1 的可用额度为 %2，已低于零。如不付款，服务将于 %3（UTC+8）停止。</translation>
    </message>
    <message>
        <source>Last day before services stop: %1</source>
        <translation>停服前一天：%1</translation>
    </message>
    <message>
        <source>Available credit of %1 is %2. Services stop on %3 (UTC+8) unless it is paid before.</source>
        <translation>%1 的可用额度为 %2。如未在此之前付清，服务将于 %3（UTC+8）停止。</translation>
    </message>
    <message>
        <source>Services stopped: %1</source>
        <translation>服务已停止：%1</translation>
    </message>
    <message>
        <source>Services released: %1</source>
        <translation>服务已释放：%1</translation>
    </message>
    <message>
        <source>Bill issued: %1</source>
        <translation>账单已出具：%1</translation>
    </message>
    <message>
        <source>Bill %1 of %2 has been issued: %3 payable.</source>
        <translation>%2 的账单 %1 已出具：应付 %3。</translation>
    </message>
    <message>
        <source>Bill settled: %1</source>
        <translation>账单已结清：%1</translation>
    </message>
    <message>
        <source>Bill %1 of %2 over %3 is settled; nothing is outstanding.</source>
        <translation>%2 的账单 %1（金额 %3）已结清；没有未付金额。</translation>
    </message>
    <message>
        <source>Available credit of %1 is %2, and its services have stopped. They resume once it is paid; on %3 (UTC+8) they are released, and their data is lost.</source>
        <translation>%1 的可用额度为 %2，其服务已停止。付清后服务将恢复；%3（UTC+8）服务将被释放，数据随之丢失。</translation>
    </message>
    <message>
        <source>Available credit of %1 is %2. Its services were released on %3 (UTC+8) and cannot be recovered.</source>
        <translation>%1 的可用额度为 %2。其服务已于 %3（UTC+8）释放，无法恢复。</translation>
    </message>
</context>
<context>
    <name>purser::MessageView</name>
    <message>
        <source>Open Account Settings</source>
        <translation>打开账户设置</translation>
    </message>
    <message>
        <source>Open Asset Information</source>
        <translation>打开资产信息</translation>
    </message>
    <message>
        <source>Show Bill</source>
        <extracomment>opens the page Bills at the bill a message is about</extracomment>
        <translation>查看账单</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>when a message was made, for which account, and its id</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>It is unread.</source>
        <translation>此消息未读。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>标记为未读</translation>
    </message>
    <message>
        <source>No message is chosen</source>
        <translation>未选择消息</translation>
    </message>
    <message>
        <source>Choose a message above to read it; it counts as read then.</source>
        <translation>在上方选择一条消息即可阅读；选择后视为已读。</translation>
    </message>
</context>
<context>
    <name>purser::MessageWords</name>
    <message>
        <source>Low balance</source>
        <extracomment>kind of message: available credit is below the alert threshold</extracomment>
        <translation>可用额度预警</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>kind of message: services stop tomorrow</extracomment>
        <translation>停服前一天</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>kind of message: services have stopped</extracomment>
        <translation>已停服</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>kind of message: services were released, and their data is lost</extracomment>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Bill issued</source>
        <translation>账单已出具</translation>
    </message>
    <message>
        <source>Bill settled</source>
        <translation>账单已结清</translation>
    </message>
</context>
<context>
    <name>purser::MessagesModel</name>
    <message>
        <source>Kind</source>
        <extracomment>column: what kind of message it is, such as low balance or bill issued</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <extracomment>what a screen reader says for a cell of an unread message; %1 is the cell&apos;s text</extracomment>
        <translation>%1，未读</translation>
    </message>
</context>
<context>
    <name>purser::MessagesPage</name>
    <message>
        <source>Reading the messages</source>
        <translation>正在读取消息</translation>
    </message>
    <message>
        <source>The messages cannot be shown</source>
        <translation>无法显示消息</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s) of all billing accounts you may see</source>
        <translation>
            <numerusform>您可以查看的所有资金账户，%n 条未读消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all billing accounts you may see; nothing is unread</source>
        <translation>您可以查看的所有资金账户；没有未读消息</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>没有未读消息。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>全部标记为已读</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>筛选消息</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>仅未读</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>Low balance alerts, overdue notices, and what became of bills will be listed here. A message is made when something happens to an account.</source>
        <translation>可用额度预警、欠费通知以及账单的后续情况将列于此处。账户发生相应事件时生成消息。</translation>
    </message>
</context>
<context>
    <name>purser::MonthChart</name>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
</context>
<context>
    <name>purser::MonthlyModel</name>
    <message>
        <source>Month / fund type</source>
        <translation>月份 / 资金类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Transaction type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Balance at end</source>
        <translation>期末余额</translation>
    </message>
</context>
<context>
    <name>purser::NavPane</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>What a screen reader says for a section with things waiting; %1 is the section</extracomment>
        <translation>
            <numerusform>%1，%n 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::Orders</name>
    <message>
        <source>Billing account %1 pays for cloud account %2, which may order for itself only, not for %3.</source>
        <translation>资金账户 %1 为云账号 %2 付款，该云账号只能为自己下单，不能为 %3 下单。</translation>
    </message>
    <message>
        <source>%1 is not of billing account %2, which pays this order.</source>
        <translation>%1 不属于支付此订单的资金账户 %2。</translation>
    </message>
    <message>
        <source>%1 is valid from %2 on.</source>
        <translation>%1 自 %2 起有效。</translation>
    </message>
    <message>
        <source>%1 is for %2, not for %3.</source>
        <translation>%1 适用于 %2，不适用于 %3。</translation>
    </message>
    <message>
        <source>%1 is for orders of at least %2.</source>
        <translation>%1 适用于金额不少于 %2 的订单。</translation>
    </message>
    <message>
        <source>%1 is in %2, but the order is in %3.</source>
        <translation>%1 的币种是 %2，而订单的币种是 %3。</translation>
    </message>
    <message>
        <source>%1 pays bills; an order takes a coupon for orders.</source>
        <translation>%1 用于支付账单；订单需使用订单优惠券。</translation>
    </message>
    <message>
        <source>There is an order %1 already.</source>
        <translation>订单 %1 已存在。</translation>
    </message>
    <message>
        <source>Order %1 for %2 at %3</source>
        <translation>为 %2 订购 %1，金额 %3</translation>
    </message>
    <message>
        <source>There is no order %1 in this book.</source>
        <translation>此账簿中没有订单 %1。</translation>
    </message>
    <message>
        <source>Order %1 has been paid.</source>
        <translation>订单 %1 已支付。</translation>
    </message>
    <message>
        <source>Available credit of billing account %1 is %2, less than the %3 to pay.</source>
        <translation>资金账户 %1 的可用额度为 %2，少于应付的 %3。</translation>
    </message>
    <message>
        <source>Billing account %1 has %2 of cash, less than the %3 to pay.</source>
        <translation>资金账户 %1 的现金为 %2，少于应付的 %3。</translation>
    </message>
    <message>
        <source>Pay order %1</source>
        <translation>支付订单 %1</translation>
    </message>
    <message>
        <source>Pay order %1 of %2: %3</source>
        <translation>支付 %2 的订单 %1：%3</translation>
    </message>
</context>
<context>
    <name>purser::Outbox</name>
    <message>
        <source>%1 is read-only: it can be looked at but not changed.</source>
        <translation>%1 为只读：可以查看，但不能更改。</translation>
    </message>
</context>
<context>
    <name>purser::OverviewPage</name>
    <message>
        <source>The accounts cannot be shown</source>
        <translation>无法显示账户</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Needs attention first</source>
        <translation>需关注的账户优先</translation>
    </message>
    <message>
        <source>All billing accounts</source>
        <translation>所有资金账户</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>筛选账户</translation>
    </message>
    <message>
        <source>No billing accounts</source>
        <translation>没有资金账户</translation>
    </message>
    <message>
        <source>This book has none yet that you may see. Registering a cloud account makes one.</source>
        <translation>本账簿中尚无您可以查看的资金账户。登记云账号后会自动创建一个。</translation>
    </message>
    <message>
        <source>Account Status</source>
        <translation>账户状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任意状态</translation>
    </message>
    <message numerus="yes">
        <source>%n billing account(s) you may see</source>
        <translation>
            <numerusform>您可以查看 %n 个资金账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>可用额度</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>欠费</translation>
    </message>
</context>
<context>
    <name>purser::OverviewTableModel</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>可用额度</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>可用天数</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Owner UID</source>
        <translation>所有者 UID</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>states of the low balance alert; low: available credit is below the threshold</extracomment>
        <translation>未开启</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Next alert (forecast)</source>
        <translation>下次预警（预测）</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低于阈值</translation>
    </message>
</context>
<context>
    <name>purser::Page</name>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制 %1</translation>
    </message>
</context>
<context>
    <name>purser::PageHelp</name>
    <message>
        <source>All billing accounts you may see. Totals are per currency; amounts of different currencies are never added.</source>
        <translation>您可以查看的全部资金账户。合计按币种分别计算；不同币种的金额不会相加。</translation>
    </message>
    <message>
        <source>Runway is the available credit divided by the average daily charges of the last 30 days.</source>
        <translation>可用天数为可用额度除以最近 30 天的日均费用。</translation>
    </message>
    <message>
        <source>Return on an account opens its Asset Information.</source>
        <translation>选中账户后按回车键，可打开其资产信息。</translation>
    </message>
    <message>
        <source>The account ID and the owner&apos;s UID are different numbers: check which one a form asks for.</source>
        <translation>账户 ID 与所有者的 UID 是不同的号码：填写表单时请核对所要求的是哪一个。</translation>
    </message>
    <message>
        <source>The list below says for every command whether you may run it here, and why.</source>
        <translation>下面的列表说明您能否在此执行每条命令及其原因。</translation>
    </message>
    <message>
        <source>Available Credit of a direct customer = Cash Balance + Credit Limit + Credit Refund − Unsettled Amount for Current Month − Unsettled Amount from Previous Months. Of an ecosystem account = Quota − Quota Consumption Ledger Amount − Unbilled Amount.</source>
        <translation>阿里云直客账户的可用额度 = 现金余额 + 信控额度 + 信控退款 − 当月未结清金额 − 历史月未结清金额。生态账户的可用额度 = 额度 − 额度消耗账本金额 − 未出账金额。</translation>
    </message>
    <message>
        <source>The credit limit never pays a bill: it permits owing. The unsettled amount of the current month is before tax.</source>
        <translation>信控额度不用于支付账单，只是允许赊欠。当月未结清金额为税前金额。</translation>
    </message>
    <message>
        <source>Select a row to see its bar; F4 explains the amount down to its postings.</source>
        <translation>选择一行可查看对应的柱形；按 F4 可将金额逐层解释至分录。</translation>
    </message>
    <message>
        <source>Every row that moved cash or credit refund, and the fund&apos;s balance after it. Charges appear here when a bill is paid, not when they are used.</source>
        <translation>列出引起现金或信控退款变动的每一行，以及变动后该资金的余额。费用在支付账单时出现于此，而不是在使用时。</translation>
    </message>
    <message>
        <source>Months are counted in UTC+8.</source>
        <translation>月份按 UTC+8 计算。</translation>
    </message>
    <message>
        <source>Imported bill lines, for review. They do not change any balance.</source>
        <translation>已导入的账单明细，供复核使用，不会改变任何余额。</translation>
    </message>
    <message>
        <source>Typing filters every column at once. Marks and comments are kept in the book.</source>
        <translation>输入文字会立即筛选所有列。标记和备注保存在账簿中。</translation>
    </message>
    <message>
        <source>The chain of everything that changed this book. Each row is hashed together with the one before it, so any later change is found by Verify Book.</source>
        <translation>对本账簿全部更改的记录链。每一行均与前一行一起计算哈希值，因此事后的任何改动都能通过“验证账簿”发现。</translation>
    </message>
    <message>
        <source>Keys: Ctrl+K lists every command, Ctrl+F filters, Ctrl+L switches the account, Alt+1 to Alt+9 open the sections, F4 explains an amount, F5 refreshes, F9 masks amounts.</source>
        <translation>快捷键：Ctrl+K 列出所有命令，Ctrl+F 筛选，Ctrl+L 切换账户，Alt+1 至 Alt+9 打开各栏目，F4 解释金额，F5 刷新，F9 隐藏金额。</translation>
    </message>
    <message>
        <source>The credit limit is what the account may owe. It permits owing and never pays a bill: bills are paid by coupons, cards, credit refunds and cash.</source>
        <translation>信控额度是账户可赊欠的金额。它允许赊欠，从不支付账单：账单由优惠券、储值卡、信控退款和现金支付。</translation>
    </message>
    <message>
        <source>An account&apos;s limit is a part of its entity&apos;s. Lowering it keeps Available Credit above 0, except to 0 with nothing unsettled.</source>
        <translation>账户额度是其主体额度的一部分。调低后可用额度须仍大于 0；若无未结清金额，可调为 0。</translation>
    </message>
    <message>
        <source>Cash coupons and prepaid cards pay bills of a month within their validity, before credit refunds and cash; the one that expires first goes first. Coupons are taken off orders.</source>
        <translation>代金券和储值卡支付有效期内月份的账单，先于信控退款和现金；先到期的先用。优惠券在下单时抵扣。</translation>
    </message>
    <message>
        <source>They are not part of Available Credit, and what they paid cannot be invoiced.</source>
        <translation>它们不计入可用额度，其支付的部分不可开票。</translation>
    </message>
    <message>
        <source>Why is there a discrepancy between my bill amount and the change in my cash balance? The system prioritizes the use of your credit limit and coupons; your cash balance is only deducted after these assets are depleted.</source>
        <translation>为什么账单金额与现金余额的变动不一致？系统会优先使用您的信控额度和优惠券；这些资产用完后才会扣减现金余额。</translation>
    </message>
    <message>
        <source>To be exact: the credit limit never pays a bill, it permits owing. Coupons, cards and credit refunds pay first, cash pays the rest, and what is left stays outstanding. Bill against Cash below shows it with figures, for a bill and for a month.</source>
        <translation>确切地说：信控额度从不支付账单，只允许赊欠。优惠券、储值卡和信控退款先支付，其余由现金支付，剩下的仍为未付。下方的“账单与现金”按账单和按月以数字说明。</translation>
    </message>
    <message>
        <source>Bills are paid oldest month first, what the cloud sells before Marketplace. Select bills and press Ctrl+B to settle them; the dry run shows every payment before it is made.</source>
        <translation>账单按月份从最早的开始支付，云产品先于云市场。选择账单并按 Ctrl+B 即可结算；试算会在付款前显示每笔支付。</translation>
    </message>
    <message>
        <source>What each setting does now and what a change will do, from when. A verb at the end of a row unfolds the change with the days to come; Return confirms it, Escape folds it again.</source>
        <translation>每项设置目前的作用，以及更改将产生的影响和生效时间。行末的操作按钮可展开更改及其对未来日期的影响；按回车键确认，按 Esc 收起。</translation>
    </message>
    <message>
        <source>Runway is the available credit divided by the average daily charges of the last 30 days before today. It and the days of the next alert, overdue and stop are forecasts: they go by those charges and by nothing else.</source>
        <translation>可用天数为可用额度除以今天之前最近 30 天的日均费用。可用天数以及下次预警、欠费和停服的日期均为预测，仅以这些费用为依据。</translation>
    </message>
    <message>
        <source>Low Balance Alerts look at Available Credit after each posting: below the threshold, a message goes out on that day and once a day for up to five days in all. Below 0 the overdue notice comes instead, whether alerts are on or off.</source>
        <translation>每次入账后，可用额度预警都会检查可用额度：低于阈值时，当天发送一条消息，之后每天一次，合计最多五天。低于 0 时改为发送欠费通知，无论预警是否开启。</translation>
    </message>
    <message>
        <source>Service Suspension counts days in UTC+8. Days of grace and the debt that stops services at once are the platform&apos;s own figures; whether suspension is delayed is the customer&apos;s choice. Services are released 15 days after the stop.</source>
        <translation>欠费停服按 UTC+8 计算天数。延停天数和延停额度（欠费超出即停服）由平台规定；是否延停由客户选择。停服 15 天后释放服务。</translation>
    </message>
    <message>
        <source>A change of Settlement Currency takes effect at 00:00 UTC+8 on the first day of next month. Cash is not converted, and bills keep the currency and rate they were issued with.</source>
        <translation>结算币种变更于次月第一天 00:00（UTC+8）生效。现金不会兑换，账单保持出具时的币种和汇率。</translation>
    </message>
    <message>
        <source>What happened to the billing accounts you may see: low balance alerts, overdue notices, stopped and released services, bills that were issued and bills that were settled.</source>
        <translation>您可以查看的资金账户发生的事件：可用额度预警、欠费通知、服务停止和释放、账单出具和账单结清。</translation>
    </message>
    <message>
        <source>Choosing a message marks it as read. What is read is kept for you on this computer; the book itself does not change.</source>
        <translation>选择一条消息即标记为已读。已读状态仅为您保存在本机；账簿本身不会改变。</translation>
    </message>
    <message>
        <source>Which alerts are sent, and whether they also come by e-mail or as desktop notifications, is set for each account in Account Settings.</source>
        <translation>发送哪些预警，以及是否同时通过邮件或桌面通知发送，可在“账户设置”中为每个账户设置。</translation>
    </message>
</context>
<context>
    <name>purser::PasswordStore</name>
    <message>
        <source>No password of %1 at %2 is kept. Enter it in Preferences.</source>
        <translation>未保存 %1 在 %2 的密码。请在“首选项”中输入。</translation>
    </message>
    <message>
        <source>The key chain was not unlocked, so the password of the mail server could not be used. Unlock it and try again.</source>
        <translation>密钥环未解锁，因此无法使用邮件服务器的密码。请解锁后重试。</translation>
    </message>
    <message>
        <source>The key chain, where the password of the mail server is kept, cannot be used (%1). Start or install one, such as GNOME Keyring or KWallet, or set PURSER_SMTP_PASSWORD.</source>
        <translation>无法使用保存邮件服务器密码的密钥环（%1）。请启动或安装一个密钥环，例如 GNOME Keyring 或 KWallet，或设置 PURSER_SMTP_PASSWORD。</translation>
    </message>
    <message>
        <source>There is no key chain here (no session bus), where the password of the mail server is kept. Set PURSER_SMTP_PASSWORD, or work in a desktop session.</source>
        <translation>此处没有用于保存邮件服务器密码的密钥环（没有会话总线）。请设置 PURSER_SMTP_PASSWORD，或在桌面会话中使用。</translation>
    </message>
    <message>
        <source>The key chain, where the password of the mail server is kept, does not answer. Unlock it and try again, or set PURSER_SMTP_PASSWORD.</source>
        <translation>保存邮件服务器密码的密钥环没有响应。请解锁后重试，或设置 PURSER_SMTP_PASSWORD。</translation>
    </message>
</context>
<context>
    <name>purser::PayableBillsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a bill such as &quot;2026-09 Cloud&quot;, %2 a sentence that says what is wrong with the amount typed</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: pay more than 0, or take the bill out.</source>
        <translation>%1：支付金额须大于 0，或取消勾选该账单。</translation>
    </message>
    <message>
        <source>%1: only %2 is outstanding.</source>
        <translation>%1：未付金额仅为 %2。</translation>
    </message>
    <message>
        <source>Past due, %1</source>
        <translation>已逾期，%1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>pay %1 of bill %2 now</source>
        <extracomment>read by a screen reader: %1 is an amount, %2 a bill such as &quot;2026-09 Cloud&quot;</extracomment>
        <translation>现在支付账单 %2 的 %1</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column: the day a bill must be paid by</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Pay Now</source>
        <translation>本次支付</translation>
    </message>
</context>
<context>
    <name>purser::PaymentMethod</name>
    <message>
        <source>Billing account %1 has no payment method %2.</source>
        <translation>资金账户 %1 没有支付方式 %2。</translation>
    </message>
</context>
<context>
    <name>purser::PaymentReversal</name>
    <message>
        <source>%1 %2 came from %3, which has been cancelled since, so they cannot return to it.</source>
        <translation>%1 %2 来自 %3，而后者已被作废，因此无法退回。</translation>
    </message>
</context>
<context>
    <name>purser::People</name>
    <message>
        <source>&quot;policy&quot; must be the name of a system policy or a policy document.</source>
        <translation>“policy”必须是系统策略的名称或权限策略文档。</translation>
    </message>
    <message>
        <source>A RAM user&apos;s name has 1 to 64 letters, digits, dots, underscores or hyphens and is not &quot;root&quot;.</source>
        <translation>RAM 用户的名称由 1 至 64 个字母、数字、点、下划线或连字符组成，且不能是“root”。</translation>
    </message>
    <message>
        <source>There is a RAM user %1 already.</source>
        <translation>RAM 用户 %1 已存在。</translation>
    </message>
    <message>
        <source>Create the RAM user %1</source>
        <translation>创建 RAM 用户 %1</translation>
    </message>
    <message>
        <source>Attach the policy %1 to %2</source>
        <translation>为 %2 添加权限策略 %1</translation>
    </message>
    <message>
        <source>%1 does not have the policy %2.</source>
        <translation>%1 没有权限策略 %2。</translation>
    </message>
    <message>
        <source>Detach the policy %1 from %2</source>
        <translation>从 %2 移除权限策略 %1</translation>
    </message>
    <message>
        <source>A password needs both salt and hash.</source>
        <translation>密码须同时包含盐值和哈希值。</translation>
    </message>
    <message>
        <source>Remove the password of %1</source>
        <translation>移除 %1 的密码</translation>
    </message>
    <message>
        <source>Set a password for %1</source>
        <translation>为 %1 设置密码</translation>
    </message>
    <message>
        <source>Policies are for RAM users; a root account is not limited by them.</source>
        <translation>权限策略仅适用于 RAM 用户；主账号不受其限制。</translation>
    </message>
</context>
<context>
    <name>purser::PermissionTableModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>是否允许</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>purser::PlanModel</name>
    <message>
        <source>Fund</source>
        <extracomment>columns of a dry run: the fund that pays, the bill it pays, and what would be left in the fund</extracomment>
        <translation>资金</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Pays Bill</source>
        <translation>支付账单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Left in Fund</source>
        <translation>资金剩余</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n 张账单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::PostLines</name>
    <message>
        <source>Lines of %1 lie in the future; a charge cannot.</source>
        <translation>%1 的明细日期在未来；费用不能如此。</translation>
    </message>
    <message>
        <source>Cloud account %1 was registered at %2; it cannot have used %3 before, on %4.</source>
        <translation>云账号 %1 于 %2 注册；不可能在此之前的 %4 使用 %3。</translation>
    </message>
    <message>
        <source>The lines of %1 for %2 add up to more than a book can hold.</source>
        <translation>%2 的 %1 明细合计超出账簿可容纳的金额。</translation>
    </message>
    <message>
        <source>These cloud accounts of the lines are not in this book: %1. Register them first; nothing has been posted.</source>
        <translation>明细中的以下云账号不在此账簿中：%1。请先注册；未过账任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) do not say which cloud account they are of; nothing has been posted.</source>
        <translation>
            <numerusform>有 %n 条明细未注明所属云账号；未过账任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines of this import were posted at %1.</source>
        <translation>此次导入的明细已于 %1 过账。</translation>
    </message>
    <message>
        <source>Post the bill lines of %1</source>
        <translation>过账 %1 的账单明细</translation>
    </message>
</context>
<context>
    <name>purser::PostLinesDialog</name>
    <message>
        <source>Post Lines</source>
        <translation>过账明细</translation>
    </message>
    <message>
        <source>The %2 bill lines of %1 become charges: one for each cloud account, product and day, with the exact sum. They count as unsettled at once and are billed with their month, or with the open one where it is closed. A file is posted once; it can be taken back while none of its charges is billed.</source>
        <extracomment>%1 is a file name, %2 a number of bill lines</extracomment>
        <translation>%1 的 %2 条账单明细将转为费用：每个云账号、产品和日期一笔，金额为精确合计。它们立即计入未结清金额，并随所属月份出账；该月已关闭时随当前开放月份出账。每个文件只过账一次；在其费用尚未出账前可以撤回。</translation>
    </message>
    <message>
        <source>Post %2 Lines of %1</source>
        <translation>过账 %1 的 %2 条明细</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>正在过账</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n charge(s) posted</source>
        <translation>
            <numerusform>%1：已过账 %n 笔费用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Changes show at once; Cancel puts back what was there.</source>
        <translation>更改立即显示；点击“取消”可恢复原来的设置。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>跟随语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>For example %1 on %2</source>
        <translation>例如 %1，%2</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>The server through which messages leave. An account&apos;s alert says which messages do.</source>
        <translation>用于发出消息的服务器。发送哪些消息由账户的预警设置决定。</translation>
    </message>
    <message>
        <source>Not kept yet: something on this page has to be corrected.</source>
        <translation>尚未保存：此页有内容需要更正。</translation>
    </message>
</context>
<context>
    <name>purser::PreferencesForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the interface. It changes at once, without a restart.</source>
        <translation>界面语言。更改立即生效，无需重新启动。</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation>数字和日期(&amp;N)</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>数字和日期</translation>
    </message>
    <message>
        <source>How amounts and dates are written on screen. Copies, exports and the command line are not affected.</source>
        <translation>屏幕上金额和日期的书写格式。复制、导出和命令行不受影响。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; by default what the system says.</source>
        <translation>浅色、深色或高对比度；默认跟随系统。</translation>
    </message>
</context>
<context>
    <name>purser::PreviousBillsDialog</name>
    <message>
        <source>The effect cannot be shown</source>
        <translation>无法显示影响</translation>
    </message>
    <message>
        <source>Setting Write off Previous Bills</source>
        <translation>正在设置核销历史账单</translation>
    </message>
    <message>
        <source>Write off Previous Bills</source>
        <translation>核销历史账单</translation>
    </message>
    <message>
        <source>%1 · %2. A credit refund pays bills of its month and later ones now, not those before.</source>
        <translation>%1 · %2。目前信控退款支付其所属月份及之后的账单，不支付之前的账单。</translation>
    </message>
    <message>
        <source>%1 · %2. Credit refunds pay bills of every month now, the oldest first.</source>
        <translation>%1 · %2。目前信控退款支付所有月份的账单，最早的先付。</translation>
    </message>
    <message>
        <source>If it is on, credit refunds clear bills of earlier months too, in chronological order. What is unsettled of such a bill falls, what can be invoiced of it does not, so the two differ. Nothing is paid at once: the next write-off or settlement pays so.</source>
        <translation>开启后，信控退款也会按时间顺序清偿之前月份的账单。此类账单的未结清金额减少，而可开票金额不变，因此两者会不一致。不会立即支付：下一次核销或结算时生效。</translation>
    </message>
    <message>
        <source>If it is off, a credit refund pays only bills of its month and later. What it has paid stays paid.</source>
        <translation>关闭后，信控退款仅支付其所属月份及之后的账单。已支付的保持不变。</translation>
    </message>
    <message>
        <source>Effect on unpaid bills</source>
        <translation>对未付账单的影响</translation>
    </message>
    <message>
        <source>No bill changes now</source>
        <translation>目前没有账单受影响</translation>
    </message>
    <message>
        <source>There is no unpaid bill with a later credit refund to pay it.</source>
        <translation>没有可由之后月份的信控退款支付的未付账单。</translation>
    </message>
    <message>
        <source>Turn On for %1</source>
        <translation>为 %1 开启</translation>
    </message>
    <message>
        <source>Turn Off for %1</source>
        <translation>为 %1 关闭</translation>
    </message>
</context>
<context>
    <name>purser::PreviousBillsModel</name>
    <message>
        <source>Later Refunds Pay</source>
        <extracomment>columns: what credit refunds of months after a bill&apos;s would pay of it, and what of the bill could still be invoiced then</extracomment>
        <translation>后期退款支付</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Outstanding After</source>
        <translation>之后未付</translation>
    </message>
    <message>
        <source>Invoiceable After</source>
        <translation>之后可开票</translation>
    </message>
</context>
<context>
    <name>purser::Queries</name>
    <message>
        <source>There is no %1 in this book.</source>
        <translation>本账簿中没有 %1。</translation>
    </message>
    <message>
        <source>No policy of %1 allows %2, so nothing of this book may be looked at.</source>
        <translation>%1 没有允许 %2 的权限策略，因此无权查看本账簿的任何内容。</translation>
    </message>
    <message>
        <source>There is no billing account %1 in this book.</source>
        <translation>本账簿中没有资金账户 %1。</translation>
    </message>
    <message>
        <source>%1 has no role on billing account %2.</source>
        <translation>%1 在资金账户 %2 上没有任何角色。</translation>
    </message>
    <message>
        <source>super administrator</source>
        <translation>超级管理员</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>regular administrator</source>
        <translation>普通管理员</translation>
    </message>
    <message>
        <source>a root account is not limited by policies</source>
        <translation>主账号不受权限策略限制</translation>
    </message>
    <message>
        <source>a policy allows %1</source>
        <translation>有权限策略允许 %1</translation>
    </message>
</context>
<context>
    <name>purser::Quota</name>
    <message>
        <source>Set the quota of %1 to %2</source>
        <translation>将 %1 的额度设为 %2</translation>
    </message>
    <message>
        <source>The partner&apos;s id %1 has been booked with another account or amount.</source>
        <translation>合作伙伴编号 %1 已按另一账户或金额入账。</translation>
    </message>
    <message>
        <source>Only %1 has been consumed, less than what would be given back.</source>
        <translation>仅消耗了 %1，少于要退回的金额。</translation>
    </message>
    <message>
        <source>Record a quota consumption of %1 for %2</source>
        <translation>为 %2 记录额度消耗 %1</translation>
    </message>
</context>
<context>
    <name>purser::RamPolicy</name>
    <message>
        <source>The policy is not JSON: %1</source>
        <translation>权限策略不是 JSON：%1</translation>
    </message>
    <message>
        <source>A policy is a JSON object with Version and Statement.</source>
        <translation>权限策略是包含 Version 和 Statement 的 JSON 对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong in a policy; it has Version and Statement.</source>
        <translation>“%1”不属于权限策略；权限策略由 Version 和 Statement 组成。</translation>
    </message>
    <message>
        <source>The policy&apos;s Version must be &quot;1&quot;.</source>
        <translation>权限策略的 Version 必须是“1”。</translation>
    </message>
    <message>
        <source>The policy has no Statement.</source>
        <translation>权限策略没有 Statement。</translation>
    </message>
    <message>
        <source>Each Statement of a policy is an object.</source>
        <translation>权限策略的每个 Statement 都应是对象。</translation>
    </message>
    <message>
        <source>Purser does not evaluate &quot;%1&quot; and so does not accept it; a statement has Effect, Action and Resource.</source>
        <translation>Purser 不支持“%1”，因此不予接受；Statement 由 Effect、Action 和 Resource 组成。</translation>
    </message>
    <message>
        <source>A statement&apos;s Effect is Allow or Deny.</source>
        <translation>Statement 的 Effect 应为 Allow 或 Deny。</translation>
    </message>
    <message>
        <source>A statement&apos;s Action is an action such as bss:DescribeBillingAccount, or a list of them.</source>
        <translation>Statement 的 Action 应为操作，例如 bss:DescribeBillingAccount，或操作的列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an action; actions look like bss:DescribeBillingAccount.</source>
        <translation>“%1”不是操作；操作的形式如 bss:DescribeBillingAccount。</translation>
    </message>
    <message>
        <source>A statement&apos;s Resource must be &quot;*&quot;: billing has no narrower resources.</source>
        <translation>Statement 的 Resource 必须是“*”：费用功能没有更细的资源范围。</translation>
    </message>
    <message>
        <source>There is no system policy &quot;%1&quot;; Purser knows %2, or takes a policy document.</source>
        <translation>没有系统策略“%1”；Purser 支持 %2，也接受权限策略文档。</translation>
    </message>
</context>
<context>
    <name>purser::RateFile</name>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>There is no rate below the header.</source>
        <translation>表头下方没有汇率。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation>列“%1”重复出现。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>缺少列“%1”。</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>There are more cells than columns: &quot;%1&quot;</source>
        <translation>单元格多于列数：“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the same currency: &quot;%3&quot;</source>
        <translation>“%1”和“%2”为同一币种：“%3”</translation>
    </message>
    <message>
        <source>The rate from %1 to %2 for %3 is in line %4 already.</source>
        <translation>%3 从 %1 到 %2 的汇率已在第 %4 行出现。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month, such as 2026-09: &quot;%2&quot;</source>
        <translation>“%1”不是月份（例如 2026-09）：“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency code, such as USD: &quot;%2&quot;</source>
        <translation>“%1”不是币种代码（例如 USD）：“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not above zero: &quot;%2&quot;</source>
        <translation>“%1”不大于零：“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than ten decimals: &quot;%2&quot;</source>
        <translation>“%1”的小数位超过十位：“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number: &quot;%2&quot;</source>
        <translation>“%1”不是数字：“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one line of at most %2 characters: &quot;%3&quot;</source>
        <translation>“%1”不是最多 %2 个字符的单行文本：“%3”</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GBK.</source>
        <translation>该文本既不是 UTF-8，也不是 GBK。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of exchange rates (%2).</source>
        <translation>%1 过大，不可能是汇率列表（%2）。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
</context>
<context>
    <name>purser::RateImport</name>
    <message numerus="yes">
        <source>%1: and %n more problem(s).</source>
        <translation>
            <numerusform>%1：另有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no rate was recorded.</source>
        <translation>%1：未记录任何汇率。</translation>
    </message>
</context>
<context>
    <name>purser::RateImportDialog</name>
    <message>
        <source>Import Exchange Rates</source>
        <translation>导入汇率</translation>
    </message>
    <message>
        <source>Exchange rates of the file</source>
        <translation>文件中的汇率</translation>
    </message>
    <message>
        <source>Filter rates</source>
        <translation>筛选汇率</translation>
    </message>
    <message numerus="yes">
        <source>%n new rate(s)</source>
        <translation>
            <numerusform>%n 条新汇率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed rate(s)</source>
        <translation>
            <numerusform>%n 条有变动的汇率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) the book has already</source>
        <translation>
            <numerusform>%n 条账簿中已有的汇率</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Charges that have been converted keep their rate.</source>
        <extracomment>%1 is a file name, %2 a list such as &quot;3 new rates and 1 changed rate&quot;</extracomment>
        <translation>%1：%2。已折算的费用保持原汇率。</translation>
    </message>
    <message numerus="yes">
        <source>Set %n Rate(s)</source>
        <translation>
            <numerusform>设置 %n 条汇率</numerusform>
        </translation>
    </message>
    <message>
        <source>Set Rates</source>
        <translation>设置汇率</translation>
    </message>
    <message>
        <source>The book has all of these rates already.</source>
        <translation>账簿中已有全部这些汇率。</translation>
    </message>
    <message numerus="yes">
        <source>Setting rates, %n to go</source>
        <translation>
            <numerusform>正在设置汇率，剩余 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) were refused; the reason stands in the line.</source>
        <translation>
            <numerusform>%n 条汇率被拒绝；原因见该行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is not open any more.</source>
        <translation>账簿已不再打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) are set.</source>
        <translation>
            <numerusform>已设置 %n 条汇率。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) were not tried.</source>
        <translation>
            <numerusform>%n 条汇率未尝试设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this rate</source>
        <translation>设置完这条汇率后停止</translation>
    </message>
</context>
<context>
    <name>purser::RateImportModel</name>
    <message>
        <source>was %1 (%2)</source>
        <extracomment>what the book has instead of a rate in a file: %1 rate, %2 where it was read</extracomment>
        <translation>原为 %1（%2）</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>state of a line in a file of exchange rates: the book has no such rate yet</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>state of a line in a file of exchange rates: the book has another rate</extracomment>
        <translation>有变动</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>state of a line in a file of exchange rates: the book has it already</extracomment>
        <translation>相同</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>state of a line in a file of exchange rates: the book has it now</extracomment>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>From</source>
        <translation>源币种</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标币种</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>purser::RecordCharge</name>
    <message>
        <source>A charge cannot have been used in the future.</source>
        <translation>费用的使用时间不能晚于当前时间。</translation>
    </message>
    <message>
        <source>Cloud account %1 was registered at %2; nothing can have been used before.</source>
        <translation>云账号 %1 登记于 %2；在此之前不可能有使用记录。</translation>
    </message>
    <message>
        <source>Record a charge of %1 for %2 used by %3</source>
        <translation>记录 %3 使用 %2 产生的费用 %1</translation>
    </message>
    <message>
        <source>What was ordered is charged by paying the order (PayOrder).</source>
        <translation>订购的费用通过支付订单（PayOrder）收取。</translation>
    </message>
</context>
<context>
    <name>purser::RegisterCloudAccount</name>
    <message>
        <source>Accounts cannot settle in %1.</source>
        <translation>账户不能以 %1 结算。</translation>
    </message>
    <message>
        <source>There is a cloud account %1 already.</source>
        <translation>云账号 %1 已存在。</translation>
    </message>
    <message>
        <source>There is a billing account %1 already.</source>
        <translation>资金账户 %1 已存在。</translation>
    </message>
    <message>
        <source>There is a cloud account with the logon name %1 already.</source>
        <translation>登录名为 %1 的云账号已存在。</translation>
    </message>
    <message>
        <source>Register the cloud account %1 of %2</source>
        <translation>登记 %2 的云账号 %1</translation>
    </message>
</context>
<context>
    <name>purser::RenameBillingAccount</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
</context>
<context>
    <name>purser::RenameDialog</name>
    <message>
        <source>Rename Billing Account</source>
        <translation>重命名资金账户</translation>
    </message>
    <message>
        <source>%1 · %2. The name is an alias; the ID never changes.</source>
        <translation>%1 · %2。名称只是别名；ID 保持不变。</translation>
    </message>
    <message>
        <source>Account &amp;Name</source>
        <translation>账户名称(&amp;N)</translation>
    </message>
    <message>
        <source>1 to 64 characters</source>
        <translation>1 至 64 个字符</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>An account name has 1 to 64 characters on one line.</source>
        <translation>账户名称须为 1 至 64 个字符，且不能换行。</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>正在重命名</translation>
    </message>
</context>
<context>
    <name>purser::Reverse</name>
    <message>
        <source>This book has no command with the operation id %1.</source>
        <translation>本账簿中没有操作 ID 为 %1 的命令。</translation>
    </message>
    <message>
        <source>%1 cannot be reversed.</source>
        <translation>%1 无法冲正。</translation>
    </message>
    <message>
        <source>%1 cannot be reversed; use %2 instead.</source>
        <translation>%1 无法冲正；请改用 %2。</translation>
    </message>
    <message>
        <source>The command %1 has been reversed already.</source>
        <translation>命令 %1 已被冲正。</translation>
    </message>
    <message>
        <source>The money has been spent: %1 %2 is left of the %3 %2 to take back.</source>
        <translation>资金已被使用：要收回的 %3 %2 中仅剩 %1 %2。</translation>
    </message>
    <message>
        <source>Reverse %1 of %2: %3</source>
        <translation>冲正 %2 的 %1：%3</translation>
    </message>
    <message>
        <source>Only %1 %2 is left of what was consumed, less than the %3 %2 to take back.</source>
        <translation>已消耗的部分仅剩 %1 %2，少于要收回的 %3 %2。</translation>
    </message>
    <message>
        <source>The bill of %1 has been issued; correct it by a charge of kind Adjustment (RecordCharge).</source>
        <translation>%1 的账单已出具；请通过调整类费用（RecordCharge）更正。</translation>
    </message>
    <message>
        <source>%1 has been cancelled.</source>
        <translation>%1 已作废。</translation>
    </message>
    <message>
        <source>%1 has been used; cancel it to take back what remains (CancelCoupon).</source>
        <translation>%1 已被使用；请作废它以收回剩余金额 (CancelCoupon)。</translation>
    </message>
</context>
<context>
    <name>purser::ReviewConditionDialog</name>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>小于或等于</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>大于或等于</translation>
    </message>
    <message>
        <source>from</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Change Filter</source>
        <translation>更改筛选条件</translation>
    </message>
    <message>
        <source>Add Filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>Only the bill lines that meet every condition are shown and summed.</source>
        <translation>仅显示并汇总符合所有条件的账单明细。</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ondition</source>
        <translation>条件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>Enter a value to compare with</source>
        <translation>请输入要比较的值</translation>
    </message>
    <message>
        <source>A number such as 12.50 is needed here</source>
        <translation>此处须填写数字，例如 12.50</translation>
    </message>
    <message>
        <source>Empty means: no value in this column</source>
        <translation>留空表示此列没有值</translation>
    </message>
</context>
<context>
    <name>purser::ReviewExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>purser::ReviewGroupRow</name>
    <message>
        <source>Without this group</source>
        <translation>移除此分组</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Back to Groups</source>
        <translation>返回分组</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>verb, adds a level of groups</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加分组</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>purser::ReviewGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细条数</translation>
    </message>
    <message>
        <source>All months</source>
        <extracomment>Column header: the sum of the chosen bill months, or of all there are</extracomment>
        <translation>所有月份</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比月份</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column header: an amount minus that of another month</extracomment>
        <translation>差额</translation>
    </message>
    <message>
        <source>Variance</source>
        <extracomment>Column header: how much an amount differs from that of another month, in percent</extracomment>
        <translation>差异率</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Column header: how many of the bill lines a reviewer has checked</extracomment>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>Column header: the reviewer&apos;s mark, checked or disputed</extracomment>
        <translation>标记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 条明细</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A group of bill lines that have no value in this column</extracomment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>There was no such amount in the other month</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputed</source>
        <comment>bill lines</comment>
        <translation>
            <numerusform>%Ln 条有争议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ReviewLinesModel</name>
    <message>
        <source>Mark</source>
        <extracomment>The reviewer&apos;s mark on a bill line, and the comment on it</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>A reviewer&apos;s mark on a bill line</extracomment>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
</context>
<context>
    <name>purser::ReviewLinesView</name>
    <message>
        <source>&amp;Original Columns</source>
        <translation>恢复原始列(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No bill line matches</source>
        <translation>没有匹配的账单明细</translation>
    </message>
    <message>
        <source>The conditions above hide every line.</source>
        <translation>上方的条件隐藏了所有明细。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>purser::ReviewMarkDialog</name>
    <message>
        <source>Mark as Disputed</source>
        <translation>标记为有争议</translation>
    </message>
    <message>
        <source>%1. The mark and the comment stay with the bill lines; nothing is paid or held back by it.</source>
        <extracomment>%1 is a selection of bill lines, such as: Elastic Compute Service, 744 lines</extracomment>
        <translation>%1。标记和备注随账单明细保存；不会因此付款或暂缓付款。</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>备注(&amp;C)</translation>
    </message>
    <message>
        <source>What is wrong, and who was asked. Left empty, comments stay as they are.</source>
        <translation>有何问题，已向谁询问。留空则保留原有备注。</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>已输入 %1 个字符，最多 %2 个</translation>
    </message>
</context>
<context>
    <name>purser::ReviewMarking</name>
    <message>
        <source>At most %1 lines can be marked at once. Narrow the selection with a filter.</source>
        <translation>一次最多可标记 %1 条明细。请使用筛选缩小选择范围。</translation>
    </message>
    <message>
        <source>Marking was cancelled.</source>
        <translation>标记已取消。</translation>
    </message>
</context>
<context>
    <name>purser::ReviewQuery</name>
    <message>
        <source>Groups cannot be sorted by &quot;%1&quot;: it is neither grouped by nor summed.</source>
        <translation>无法按“%1”对分组排序：它既不是分组列，也不是汇总列。</translation>
    </message>
    <message>
        <source>The question was withdrawn before its answer was complete.</source>
        <translation>查询在得出完整结果之前已被撤回。</translation>
    </message>
    <message>
        <source>The bill lines have no column &quot;%1&quot;.</source>
        <translation>账单明细没有列“%1”。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds texts, so it cannot be summed.</source>
        <translation>列“%1”的内容为文本，无法汇总。</translation>
    </message>
    <message>
        <source>The bill lines have no column &quot;%1&quot; (character %2 of the expression).</source>
        <translation>账单明细没有列“%1”（表达式第 %2 个字符）。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds numbers of at most ten decimals, and &quot;%2&quot; (character %3 of the expression) is none.</source>
        <translation>列“%1”的内容为最多十位小数的数字，而“%2”（表达式第 %3 个字符）不是。</translation>
    </message>
</context>
<context>
    <name>purser::ReviewRows</name>
    <message>
        <source>Only these months, YYYY-MM, comma-separated.</source>
        <translation>仅限这些月份，格式为 YYYY-MM，以逗号分隔。</translation>
    </message>
    <message>
        <source>An expression such as &quot;product_code = ecs and pretax_amount &gt; 100&quot;: = != &lt; &lt;= &gt; &gt;= ~ (contains), and, or, not, ( ).</source>
        <translation>表达式，例如“product_code = ecs and pretax_amount &gt; 100”：= != &lt; &lt;= &gt; &gt;= ~（包含）、and、or、not、( )。</translation>
    </message>
    <message>
        <source>Only lines with a cell that contains this text.</source>
        <translation>仅限有单元格包含此文本的明细。</translation>
    </message>
    <message>
        <source>One row for each combination of these columns and currency.</source>
        <translation>这些列与币种的每种组合各占一行。</translation>
    </message>
    <message>
        <source>Columns to sum, exactly; pretax_amount when grouping and nothing is said.</source>
        <translation>要精确汇总的列；分组而未指定时为 pretax_amount。</translation>
    </message>
    <message>
        <source>Columns to sort by, each with :desc for largest first.</source>
        <translation>用于排序的列；加 :desc 表示从大到小。</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>最多显示的行数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month; months look like 2026-09.</source>
        <translation>“%1”不是月份；月份的形式如 2026-09。</translation>
    </message>
    <message>
        <source>--limit takes a whole number, not &quot;%1&quot;.</source>
        <translation>--limit 应为整数，不能是“%1”。</translation>
    </message>
</context>
<context>
    <name>purser::ReviewWhereRow</name>
    <message>
        <source>&amp;Where</source>
        <extracomment>Label of a field for an expression such as product_code = ecs and pretax_amount &gt; 100</extracomment>
        <translation>表达式(&amp;W)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Columns by name, = != &lt; &lt;= &gt; &gt;= and ~ for contains, joined by and, or, not and brackets. Return applies, Escape closes.</source>
        <translation>使用列名以及 = != &lt; &lt;= &gt; &gt;= 和 ~（包含），以 and、or、not 和括号连接。按回车键应用，按 Esc 关闭。</translation>
    </message>
    <message>
        <source>Remove the expression</source>
        <translation>移除表达式</translation>
    </message>
</context>
<context>
    <name>purser::RunwayView</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged in the last 30 days</source>
        <translation>最近 30 天的费用</translation>
    </message>
    <message>
        <source>what the forecast goes by</source>
        <translation>预测的依据</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>近期不会发生</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>没有费用</translation>
    </message>
    <message>
        <source>Next alert (forecast)</source>
        <translation>下次预警（预测）</translation>
    </message>
    <message>
        <source>alerts are off</source>
        <translation>预警未开启</translation>
    </message>
    <message>
        <source>overdue: none until credit is back</source>
        <translation>已欠费：额度恢复前不预警</translation>
    </message>
    <message>
        <source>below the threshold already</source>
        <translation>已低于阈值</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>欠费起始日</translation>
    </message>
    <message>
        <source>Services are released</source>
        <translation>服务释放</translation>
    </message>
    <message>
        <source>Services stop</source>
        <translation>服务停止</translation>
    </message>
    <message>
        <source>Overdue (forecast)</source>
        <translation>欠费（预测）</translation>
    </message>
    <message>
        <source>Services stop (forecast)</source>
        <translation>服务停止（预测）</translation>
    </message>
</context>
<context>
    <name>purser::SampleBook</name>
    <message>
        <source>The sample&apos;s bill lines cannot be unpacked to %1.</source>
        <translation>无法将示例的账单明细解压到 %1。</translation>
    </message>
    <message>
        <source>%1 exists already; a new book needs a name of its own.</source>
        <translation>%1 已存在；新账簿需要使用自己的名称。</translation>
    </message>
</context>
<context>
    <name>purser::Say</name>
    <message>
        <source>&quot;%1&quot; must be greater than zero.</source>
        <translation>“%1”必须大于零。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be below zero.</source>
        <translation>“%1”不能小于零。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be zero.</source>
        <translation>“%1”不能为零。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>“%1”不能为空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes at most %2 characters on one line.</source>
        <translation>“%1”最多 %2 个字符，且不能换行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than %2 has; it takes %3.</source>
        <translation>“%1”的小数位数超过 %2 的允许位数；最多 %3 位。</translation>
    </message>
    <message>
        <source>Billing account %1 is deregistered and can only be read.</source>
        <translation>资金账户 %1 已注销，只能查看。</translation>
    </message>
    <message>
        <source>Billing account %1 is frozen: it can be read and receives money, nothing more.</source>
        <translation>资金账户 %1 已冻结：只能查看和收款。</translation>
    </message>
    <message>
        <source>Billing account %1 is an ecosystem account: it settles with its partner, so this is for direct customer accounts only.</source>
        <translation>资金账户 %1 是生态账户，与其合作伙伴结算；此操作仅适用于阿里云直客账户。</translation>
    </message>
    <message>
        <source>Billing account %1 is a direct customer account: quotas are for ecosystem accounts only.</source>
        <translation>资金账户 %1 是阿里云直客账户；额度仅适用于生态账户。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not begin or end with a space.</source>
        <translation>&quot;%1&quot; 的开头和结尾不能有空格。</translation>
    </message>
</context>
<context>
    <name>purser::Schema</name>
    <message>
        <source>%1 is not a Purser book.</source>
        <translation>%1 不是 Purser 账簿。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Purser (format %2; this one reads up to %3). Please update Purser.</source>
        <translation>%1 由更新版本的 Purser 创建（格式 %2；此版本最高可读取格式 %3）。请更新 Purser。</translation>
    </message>
    <message>
        <source>%1 is damaged: it says it has format %2.</source>
        <translation>%1 已损坏：其标明的格式为 %2。</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Purser (format %2) and is read-only; it has to be opened once where it may be written.</source>
        <translation>%1 由旧版 Purser 创建（格式 %2）且为只读；需要先在可写的位置打开一次。</translation>
    </message>
</context>
<context>
    <name>purser::Sections</name>
    <message>
        <source>There is no section &quot;%1&quot;; there are %2.</source>
        <translation>没有栏目“%1”；可用的栏目有：%2。</translation>
    </message>
</context>
<context>
    <name>purser::SegmentCodec</name>
    <message>
        <source>The stored bill lines are damaged: column %1 is not what was written. Check the book, and import the file again.</source>
        <translation>已存储的账单明细已损坏：列 %1 与写入时不一致。请检查账簿，并重新导入该文件。</translation>
    </message>
</context>
<context>
    <name>purser::Segments</name>
    <message>
        <source>The book is damaged: the description of imported bill lines cannot be read.</source>
        <translation>账簿已损坏：无法读取已导入账单明细的描述信息。</translation>
    </message>
</context>
<context>
    <name>purser::ServiceSuspension</name>
    <message numerus="yes">
        <source>%n day(s) of grace</source>
        <translation>
            <numerusform>延停 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at once above a debt of %2</source>
        <translation>%1，欠费超过 %2 时立即停服</translation>
    </message>
    <message>
        <source>Delay service suspension of %1 by its days of grace; before, services stopped at once</source>
        <translation>%1 欠费时按延停天数延期停服；此前为立即停服</translation>
    </message>
    <message>
        <source>Delay service suspension of %1 by its days of grace, as before</source>
        <translation>%1 欠费时按延停天数延期停服，与此前相同</translation>
    </message>
    <message>
        <source>Stop services of %1 at once when it is overdue; before, suspension was delayed</source>
        <translation>%1 欠费时立即停服；此前为延期停服</translation>
    </message>
    <message>
        <source>Stop services of %1 at once when it is overdue, as before</source>
        <translation>%1 欠费时立即停服，与此前相同</translation>
    </message>
    <message>
        <source>Give &quot;days&quot;, &quot;amount&quot; or both.</source>
        <translation>请提供“days”、“amount”或两者。</translation>
    </message>
    <message>
        <source>&quot;days&quot; must be from 1 to 3650.</source>
        <translation>“days”必须在 1 到 3650 之间。</translation>
    </message>
    <message>
        <source>Set the suspension terms of %1 to %2; before, %3</source>
        <translation>将 %1 的延停条件设为 %2；此前为 %3</translation>
    </message>
</context>
<context>
    <name>purser::SetAccountStatus</name>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>credit refund</source>
        <extracomment>&quot;credit refund&quot; is money refunded for purchases made on credit</extracomment>
        <translation>信控退款</translation>
    </message>
    <message>
        <source>credit limit</source>
        <translation>信控额度</translation>
    </message>
    <message>
        <source>charges without a bill</source>
        <translation>未出账单的费用</translation>
    </message>
    <message>
        <source>unpaid bills</source>
        <translation>未支付账单</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Billing account %1 cannot be deregistered: it still has %2 of %3 %4.</source>
        <translation>资金账户 %1 无法注销：%2尚有 %3 %4。</translation>
    </message>
    <message>
        <source>Billing account %1 cannot be deregistered: it pays for the cloud account %2.</source>
        <translation>资金账户 %1 无法注销：它正在为云账号 %2 付款。</translation>
    </message>
    <message>
        <source>Make %1 valid again: %2</source>
        <translation>将 %1 恢复为有效：%2</translation>
    </message>
    <message>
        <source>Freeze %1: %2</source>
        <translation>冻结 %1：%2</translation>
    </message>
    <message>
        <source>Deregister %1: %2</source>
        <translation>注销 %1：%2</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>汇票</translation>
    </message>
</context>
<context>
    <name>purser::SetExchangeRate</name>
    <message>
        <source>&quot;from&quot; and &quot;to&quot; must be different currencies.</source>
        <translation>“from”和“to”必须是不同的币种。</translation>
    </message>
    <message>
        <source>Set the exchange rate of %1 for %2 to %3 %4 (%5)</source>
        <translation>设置 %1 的汇率：1 %2 = %3 %4（%5）</translation>
    </message>
    <message>
        <source>%1; before, %2 (%3)</source>
        <translation>%1；此前为 %2（%3）</translation>
    </message>
</context>
<context>
    <name>purser::SetRateDialog</name>
    <message>
        <source>Set Exchange Rate</source>
        <translation>设置汇率</translation>
    </message>
    <message>
        <source>Charges recorded in another currency than the account settles in are converted with the rate of the month they were used in, rounded half-up to cents. Charges that have been converted keep their rate.</source>
        <translation>以账户结算币种以外的币种记录的费用，按其使用月份的汇率折算，四舍五入至分。已折算的费用保持原汇率。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>label of a field: the currency an exchange rate converts from</extracomment>
        <translation>源币种(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>label of a field: the currency an exchange rate converts to</extracomment>
        <translation>目标币种(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>Month of usage, UTC+8, such as 2026-09</source>
        <translation>使用月份（UTC+8），例如 2026-09</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>汇率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>label of a field: where an exchange rate was read</extracomment>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>Where the rate was read, such as ECB reference rate of 30 Sep 2026</source>
        <translation>汇率的出处，例如 2026 年 9 月 30 日 ECB 参考汇率</translation>
    </message>
    <message>
        <source>Replaces %1 (%2)</source>
        <extracomment>hint below a rate: %1 the rate there is, %2 where it was read</extracomment>
        <translation>将替换 %1（%2）</translation>
    </message>
    <message>
        <source>%2 for 1 %1, up to ten decimals</source>
        <translation>1 %1 兑多少 %2，最多十位小数</translation>
    </message>
    <message>
        <source>Set 1 %1 = %2 %3 for %4</source>
        <extracomment>the button that sets an exchange rate: %1 currency from, %2 rate, %3 currency to, %4 month</extracomment>
        <translation>设置 %4 汇率：1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>Type a month as 2026-09.</source>
        <translation>请按 2026-09 的形式输入月份。</translation>
    </message>
    <message>
        <source>Choose another currency than the first.</source>
        <translation>请选择与第一个不同的币种。</translation>
    </message>
    <message>
        <source>Type a rate as %1, with at most ten decimals.</source>
        <translation>请按 %1 的形式输入汇率，最多十位小数。</translation>
    </message>
    <message>
        <source>The rate is more than 0.</source>
        <translation>汇率须大于 0。</translation>
    </message>
    <message>
        <source>Type where the rate was read.</source>
        <translation>请填写汇率的出处。</translation>
    </message>
    <message>
        <source>Setting the rate</source>
        <translation>正在设置汇率</translation>
    </message>
</context>
<context>
    <name>purser::SettingDialog</name>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The settings are being read.</source>
        <translation>正在读取设置。</translation>
    </message>
    <message>
        <source>Low Balance Alerts</source>
        <translation>可用额度预警</translation>
    </message>
    <message>
        <source>%1 · %2. An alert is sent when Available Credit is below the threshold after a posting, and once a day for up to five days in all while it stays below.</source>
        <translation>%1 · %2。入账后可用额度低于阈值时发送预警；持续低于阈值期间每天一次，合计最多五天。</translation>
    </message>
    <message>
        <source>Service Suspension</source>
        <translation>欠费停服</translation>
    </message>
    <message>
        <source>%1 · %2. Delayed suspension lets services of an overdue account run on in a grace period. A change counts at once, for a period that runs too.</source>
        <translation>%1 · %2。开启延停权益后，欠费账户的服务在延停期内继续运行。更改立即生效，也适用于正在进行的延停期。</translation>
    </message>
    <message>
        <source>Suspension Terms</source>
        <translation>延停条件</translation>
    </message>
    <message>
        <source>%1 · %2. Days of grace and the debt that stops services at once are the platform&apos;s own figures. Record them here as it states them.</source>
        <translation>%1 · %2。延停天数和延停额度（欠费超出即停服）由平台规定。请按平台公布的数值在此记录。</translation>
    </message>
    <message>
        <source>Settlement Currency</source>
        <translation>结算币种</translation>
    </message>
    <message>
        <source>%1 · %2. A change takes effect on the first day of next month and can be cancelled before. Bills keep the currency and rate they were issued with.</source>
        <translation>%1 · %2。变更于次月第一天生效，生效前可取消。账单保持出具时的币种和汇率。</translation>
    </message>
</context>
<context>
    <name>purser::SettingPanel</name>
    <message>
        <source>What if</source>
        <extracomment>above what the days to come would bring with a change</extracomment>
        <translation>变更影响</translation>
    </message>
</context>
<context>
    <name>purser::SettingRow</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard the change of %1</source>
        <extracomment>read by a screen reader: %1 is a setting</extracomment>
        <translation>放弃对“%1”的更改</translation>
    </message>
    <message>
        <source>Draft, not saved</source>
        <translation>草稿，未保存</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
</context>
<context>
    <name>purser::SettingWords</name>
    <message>
        <source>Internal message</source>
        <translation>站内信</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>internal message, email and desktop notification</source>
        <extracomment>by what a person is told, inside a sentence</extracomment>
        <translation>站内信、邮件和桌面通知</translation>
    </message>
    <message>
        <source>internal message and email</source>
        <translation>站内信和邮件</translation>
    </message>
    <message>
        <source>internal message and desktop notification</source>
        <translation>站内信和桌面通知</translation>
    </message>
    <message>
        <source>internal message</source>
        <translation>站内信</translation>
    </message>
    <message>
        <source>at %1 a day, as in the last 30 days</source>
        <extracomment>beside a forecast: %1 is an amount with its currency</extracomment>
        <translation>每天 %1，按最近 30 天计</translation>
    </message>
    <message>
        <source>The account is overdue: there is no credit left.</source>
        <translation>账户已欠费：没有剩余额度。</translation>
    </message>
    <message>
        <source>Nothing was charged in the last 30 days, so nothing can be said of how long the credit lasts.</source>
        <translation>最近 30 天没有费用，因此无法判断额度可用多久。</translation>
    </message>
    <message numerus="yes">
        <source>At %1 a day, as in the last 30 days: %n day(s) of credit left (forecast).</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>
            <numerusform>每天 %1，按最近 30 天计：额度还可用 %n 天（预测）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Grace period</source>
        <extracomment>state of service suspension: services of an overdue account run on until it ends</extracomment>
        <translation>延停期内</translation>
    </message>
    <message>
        <source>Overdue since %1: services run on up to and including %2, and stop on %3.</source>
        <translation>自 %1 起欠费：服务继续运行至 %2（含当日），于 %3 停止。</translation>
    </message>
    <message>
        <source>Usage goes on being billed in that time. Paying what is overdue ends it at once; without it, services are released on %1.</source>
        <translation>在此期间的用量继续计费。付清欠费后延停期立即结束；如不付清，服务将于 %1 释放。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>state of service suspension</extracomment>
        <translation>已停服</translation>
    </message>
    <message>
        <source>Overdue since %1: services are stopped since %2.</source>
        <translation>自 %1 起欠费：服务自 %2 起停止。</translation>
    </message>
    <message>
        <source>Paid before %1, they resume by themselves; on that day they are released, and what was in them is lost.</source>
        <translation>在 %1 之前付清，服务将自动恢复；当日服务将被释放，其中的内容随之丢失。</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>state of service suspension: services are gone</extracomment>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Overdue since %1: services stopped on %2 and were released on %3.</source>
        <translation>自 %1 起欠费：服务已于 %2 停止，并于 %3 释放。</translation>
    </message>
    <message>
        <source>Paying ends the debt; what was released does not come back.</source>
        <translation>付款可清偿欠费；已释放的内容无法恢复。</translation>
    </message>
    <message>
        <source>Delayed</source>
        <extracomment>state of service suspension: services of an overdue account stop after days of grace, or at once</extracomment>
        <translation>延期停服</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即停服</translation>
    </message>
    <message>
        <source>If Available Credit falls below 0, services stop the same day.</source>
        <translation>如果可用额度降至 0 以下，服务当天停止。</translation>
    </message>
    <message numerus="yes">
        <source>Released %n day(s) after the stop. With delayed suspension they would run on in the grace period.</source>
        <translation>
            <numerusform>停服 %n 天后释放。开启延停权益后，服务可在延停期内继续运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If Available Credit falls below 0, services run on for %n day(s), then stop.</source>
        <translation>
            <numerusform>如果可用额度降至 0 以下，服务继续运行 %n 天，然后停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>A debt above %1 stops them at once.</source>
        <extracomment>follows a sentence about days of grace; %1 is an amount with its currency</extracomment>
        <translation>欠费超过 %1 时立即停服。</translation>
    </message>
    <message numerus="yes">
        <source>Usage goes on being billed in that time; a warning comes on its last day. Released %n day(s) after the stop.</source>
        <translation>
            <numerusform>在此期间的用量继续计费；最后一天会发出提醒。停服 %n 天后释放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Denied</source>
        <extracomment>state of new purchases of an ecosystem account</extracomment>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Available Credit is below 0: nothing new can be bought until the partner raises the quota.</source>
        <translation>可用额度低于 0：在合作伙伴提高额度之前，不能新购。</translation>
    </message>
    <message>
        <source>New purchases are allowed while Available Credit is not below 0; at 0 they still are.</source>
        <translation>可用额度不低于 0 时允许新购；等于 0 时仍允许。</translation>
    </message>
    <message>
        <source>The quota and this permission are the partner&apos;s. Service suspension is independent of them.</source>
        <translation>额度和此权限由合作伙伴管理。欠费停服与二者无关。</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>state of a setting</extracomment>
        <translation>未开启</translation>
    </message>
    <message>
        <source>No alert is sent when Available Credit gets low. An overdue notice comes in any case.</source>
        <translation>可用额度偏低时不发送预警。欠费通知仍会发送。</translation>
    </message>
    <message>
        <source>The threshold of %1 is kept for when alerts are turned on again.</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>阈值 %1 将保留，供再次开启预警时使用。</translation>
    </message>
    <message>
        <source>A threshold has not been set yet.</source>
        <translation>尚未设置阈值。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>states of a setting</extracomment>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Below threshold</source>
        <translation>低于阈值</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Alerts when Available Credit is below %1 after a posting, by %2.</source>
        <extracomment>%1 is an amount with its currency, %2 lists channels</extracomment>
        <translation>入账后可用额度低于 %1 时，通过%2发送预警。</translation>
    </message>
    <message>
        <source>While the account is overdue the overdue notice stands for it. Alerts start again once Available Credit has been back at the threshold.</source>
        <translation>账户欠费期间以欠费通知代替预警。可用额度恢复到阈值后，预警重新开始。</translation>
    </message>
    <message>
        <source>Day %1 of 5 of the reminders that run now. They end when Available Credit is back at the threshold.</source>
        <translation>当前提醒的第 %1 天，共 5 天。可用额度恢复到阈值时提醒结束。</translation>
    </message>
    <message>
        <source>Its five reminders have been sent. Nothing comes again before Available Credit has been back at the threshold, or the alert is set anew.</source>
        <translation>五次提醒均已发送。在可用额度恢复到阈值或重新设置预警之前，不再发送。</translation>
    </message>
    <message>
        <source>The first alert comes with the next posting that leaves it below; after an overdue notice, only once it has been back at the threshold.</source>
        <translation>下一次入账后可用额度仍低于阈值时，发送首次预警；如已发送欠费通知，则须待可用额度恢复到阈值之后。</translation>
    </message>
    <message>
        <source>First alert %1 (forecast), then once a day for up to 5 days while it stays below.</source>
        <translation>首次预警为 %1（预测），之后在低于阈值期间每天一次，最多 5 天。</translation>
    </message>
    <message>
        <source>Then once a day for up to 5 days while it stays below.</source>
        <translation>之后在低于阈值期间每天一次，最多 5 天。</translation>
    </message>
    <message>
        <source>Not available here</source>
        <extracomment>state of a setting that this account does not have</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Bills of an ecosystem account are paid from its quota when they are issued.</source>
        <translation>生态账户的账单在出具时由额度支付。</translation>
    </message>
    <message>
        <source>New bills are settled from coupons, refunds and cash, oldest first.</source>
        <translation>新账单由优惠券、信控退款和现金结算，最早的先付。</translation>
    </message>
    <message>
        <source>Bills wait until a person settles them.</source>
        <translation>账单需由人工结算。</translation>
    </message>
    <message>
        <source>Locked by settlement %1</source>
        <translation>被结算 %1 锁定</translation>
    </message>
    <message>
        <source>Unified settlement %1 holds this account&apos;s bills until it is completed, closed or deleted; then it is on again.</source>
        <translation>统一结算 %1 在完成、关闭或删除之前占用此账户的账单；之后恢复开启。</translation>
    </message>
    <message>
        <source>Unified settlement %1 holds this account&apos;s bills until it is completed, closed or deleted; then it is off as before.</source>
        <translation>统一结算 %1 在完成、关闭或删除之前占用此账户的账单；之后仍为关闭。</translation>
    </message>
    <message>
        <source>What is not paid stays owed and can make the account overdue.</source>
        <translation>未支付的金额仍为欠款，可能使账户欠费。</translation>
    </message>
    <message>
        <source>Always on without credit control. It waits while a unified settlement holds this account&apos;s bills.</source>
        <translation>未开通信控时始终开启。统一结算占用此账户的账单期间暂停。</translation>
    </message>
    <message>
        <source>Switches off by itself while a unified settlement holds this account&apos;s bills.</source>
        <translation>统一结算占用此账户的账单期间自动关闭。</translation>
    </message>
    <message>
        <source>An ecosystem account has no credit refunds.</source>
        <translation>生态账户没有信控退款。</translation>
    </message>
    <message>
        <source>Credit refunds come with credit control, which is not enabled for this account.</source>
        <translation>信控退款须开通信控，而此账户尚未开通。</translation>
    </message>
    <message>
        <source>Credit refunds pay bills of every month, the oldest first.</source>
        <translation>信控退款支付所有月份的账单，最早的先付。</translation>
    </message>
    <message>
        <source>Credit refunds pay bills of their own month and later only.</source>
        <translation>信控退款仅支付其所属月份及之后的账单。</translation>
    </message>
    <message>
        <source>What is unsettled of a bill so paid and what can be invoiced of it may differ.</source>
        <translation>以此方式支付的账单，其未结清金额与可开票金额可能不一致。</translation>
    </message>
    <message>
        <source>What if on: %1 of later refunds would pay bills of the months before them.</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>若开启：之后月份的信控退款中有 %1 将支付更早月份的账单。</translation>
    </message>
    <message>
        <source>What if on: nothing changes now, since no unpaid bill has a later refund to pay it.</source>
        <translation>若开启：目前没有变化，因为没有可由之后月份的信控退款支付的未付账单。</translation>
    </message>
    <message>
        <source>The partner settles this account in %1; only direct customers choose a settlement currency.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>合作伙伴以 %1 结算此账户；仅阿里云直客账户可选择结算币种。</translation>
    </message>
    <message>
        <source>Bills are issued in %1. A change takes effect on the first day of next month.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>账单以 %1 出具。变更于次月第一天生效。</translation>
    </message>
    <message>
        <source>Bills keep the currency and rate they were issued with.</source>
        <translation>账单保持出具时的币种和汇率。</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>state of a setting: another settlement currency is booked. %1 is its code, %2 the day it takes effect</extracomment>
        <translation>%2 起为 %1</translation>
    </message>
    <message>
        <source>Bills are issued in %1 until %2; usage from then on is billed in %3.</source>
        <extracomment>%1 and %3 are currency codes, %2 a day</extracomment>
        <translation>%2 之前账单以 %1 出具；此后的用量以 %3 计费。</translation>
    </message>
    <message>
        <source>The credit limit will be %1.</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>信控额度将为 %1。</translation>
    </message>
    <message>
        <source>The alert threshold will be %1.</source>
        <translation>预警阈值将为 %1。</translation>
    </message>
    <message>
        <source>Low balance alerts will be off.</source>
        <translation>可用额度预警将关闭。</translation>
    </message>
    <message>
        <source>The change can be cancelled before %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1 之前可取消此变更。</translation>
    </message>
</context>
<context>
    <name>purser::SettleBills</name>
    <message>
        <source>%1 is more than the %2 that are outstanding of bill %3.</source>
        <translation>%1 超出账单 %3 的未付金额 %2。</translation>
    </message>
    <message>
        <source>Name at least one bill to settle.</source>
        <translation>请至少指定一张要结算的账单。</translation>
    </message>
    <message>
        <source>Bill %1 is named twice.</source>
        <translation>账单 %1 重复指定。</translation>
    </message>
    <message>
        <source>Billing account %1 has no bill %2.</source>
        <translation>资金账户 %1 没有账单 %2。</translation>
    </message>
    <message>
        <source>Nothing is outstanding of bill %1.</source>
        <translation>账单 %1 已无未付金额。</translation>
    </message>
    <message>
        <source>The funds of billing account %1 leave %2 of bill %3 unpaid. Settle less, or add funds.</source>
        <translation>资金账户 %1 的资金不足，账单 %3 尚有 %2 无法支付。请减少结算金额或补充资金。</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n bill(s) of %1 with %2</source>
        <translation>
            <numerusform>以 %2 结算 %1 的 %n 张账单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::SettleBillsDialog</name>
    <message>
        <source>The bills cannot be shown</source>
        <translation>无法显示账单</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), calculated %1</source>
        <translation>
            <numerusform>%n 笔支付，计算于 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no dry run</source>
        <translation>无法试算</translation>
    </message>
    <message>
        <source>Settle Bills</source>
        <translation>结算账单</translation>
    </message>
    <message>
        <source>%1 · %2. Choose bills and amounts. The dry run below shows which funds would pay which bill, in which order; nothing is posted until you settle.</source>
        <translation>%1 · %2。请选择账单和金额。下方试算显示哪些资金将按何种顺序支付哪张账单；确认结算前不会入账。</translation>
    </message>
    <message>
        <source>Bills to settle</source>
        <translation>待结算账单</translation>
    </message>
    <message>
        <source>oldest month first</source>
        <extracomment>the order of bills in a list</extracomment>
        <translation>最早的月份在前</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>无需结算</translation>
    </message>
    <message>
        <source>Every bill of this account is paid.</source>
        <translation>此账户的账单均已支付。</translation>
    </message>
    <message>
        <source>Dry run</source>
        <extracomment>which funds would pay which bill, before anything is paid</extracomment>
        <translation>试算</translation>
    </message>
    <message>
        <source>No payment</source>
        <translation>没有支付</translation>
    </message>
    <message>
        <source>Tick a bill that funds can pay.</source>
        <translation>请勾选资金可以支付的账单。</translation>
    </message>
    <message>
        <source>&amp;Why this order?</source>
        <translation>为何是此顺序(&amp;W)？</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation>为何是此顺序？</translation>
    </message>
    <message>
        <source>Cop&amp;y Dry Run</source>
        <translation>复制试算(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy Dry Run</source>
        <translation>复制试算</translation>
    </message>
    <message>
        <source>An amount is to be corrected first.</source>
        <translation>请先更正金额。</translation>
    </message>
    <message>
        <source>Nothing is outstanding.</source>
        <translation>没有未付金额。</translation>
    </message>
    <message>
        <source>Tick at least one bill.</source>
        <translation>请至少勾选一张账单。</translation>
    </message>
    <message>
        <source>The dry run is being calculated.</source>
        <translation>正在试算。</translation>
    </message>
    <message>
        <source>The funds are %1 short. Pay less, leave a bill out, or top up first.</source>
        <extracomment>%1 is one amount or several, each with its currency</extracomment>
        <translation>资金尚缺 %1。请减少支付金额、取消一张账单，或先充值。</translation>
    </message>
    <message>
        <source>Settle from %1</source>
        <extracomment>the button that pays bills: %1 is one amount or several, %2 the billing account</extracomment>
        <translation>从 %1 结算</translation>
    </message>
    <message>
        <source>Settle %1 from %2</source>
        <translation>从 %2 结算 %1</translation>
    </message>
    <message>
        <source>There is no payment to copy.</source>
        <translation>没有可复制的支付。</translation>
    </message>
    <message>
        <source>Cash Balance after</source>
        <translation>之后现金余额</translation>
    </message>
    <message>
        <source>Unsettled, previous months, after</source>
        <translation>之后历史月未结清金额</translation>
    </message>
    <message>
        <source>Available Credit after</source>
        <translation>之后可用额度</translation>
    </message>
    <message>
        <source>Available Credit rises by %1 %2, the part that coupons and cards pay.</source>
        <translation>可用额度增加 %1 %2，即优惠券和储值卡支付的部分。</translation>
    </message>
    <message>
        <source>The credit limit never pays a bill.</source>
        <translation>信控额度从不支付账单。</translation>
    </message>
    <message>
        <source>Bills and funds have an order of their own, the same for every settlement and write-off.</source>
        <translation>账单和资金各有固定顺序，每次结算和核销均相同。</translation>
    </message>
    <message>
        <source>Bills: the oldest month first, what the cloud sells before Marketplace.</source>
        <translation>账单：最早的月份在前，云产品先于云市场。</translation>
    </message>
    <message>
        <source>Cash coupons: the one that expires first; one for certain products before one for all.</source>
        <translation>代金券：先到期的先用；限定产品的先于通用的。</translation>
    </message>
    <message>
        <source>Prepaid cards: in the same order.</source>
        <translation>储值卡：顺序相同。</translation>
    </message>
    <message>
        <source>Credit refunds: the oldest month first; each pays bills of its month and later, and earlier ones only with Write off Previous Bills.</source>
        <translation>信控退款：最早的月份在前；每笔支付其所属月份及之后的账单，仅在开启核销历史账单时支付更早的账单。</translation>
    </message>
    <message>
        <source>Drafts, then cash that other accounts transferred in, from the account that granted first; own cash comes last.</source>
        <translation>汇票，其次是其他账户转入的现金（先授予的先用）；自有现金最后。</translation>
    </message>
    <message>
        <source>Coupons and cards pay only bills of a month within their validity, and the credit limit pays none: it permits owing.</source>
        <translation>优惠券和储值卡只支付有效期内月份的账单；信控额度不支付任何账单，只允许赊欠。</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>正在结算</translation>
    </message>
</context>
<context>
    <name>purser::SettlementCurrency</name>
    <message>
        <source>Change of settlement currency</source>
        <translation>结算币种变更</translation>
    </message>
    <message>
        <source>There is no exchange rate from %1 to %2 for %3; enter it first (SetExchangeRate).</source>
        <translation>没有 %3 从 %1 到 %2 的汇率；请先录入（SetExchangeRate）。</translation>
    </message>
    <message>
        <source>At the exchange rate of %1 from %2 to %3 the amount is too large for a book.</source>
        <translation>按 %1 从 %2 到 %3 的汇率折算后，金额过大，账簿无法记录。</translation>
    </message>
</context>
<context>
    <name>purser::SettlementCurrencyChange</name>
    <message>
        <source>Accounts settle in one of %1, not in %2.</source>
        <translation>账户只能以 %1 之一结算，不能以 %2 结算。</translation>
    </message>
    <message>
        <source>Billing account %1 changes to %2 from %3; cancel that change before booking another.</source>
        <translation>资金账户 %1 将自 %3 起改用 %2；请先取消该变更，再预约其他变更。</translation>
    </message>
    <message>
        <source>Settle %1 in %2 from next month, before in %3</source>
        <translation>自次月起以 %2 结算 %1，此前为 %3</translation>
    </message>
    <message>
        <source>credit limit %1</source>
        <translation>信控额度 %1</translation>
    </message>
    <message>
        <source>alerts below %1</source>
        <translation>低于 %1 时预警</translation>
    </message>
    <message>
        <source>No change of settlement currency is booked for billing account %1; it settles in %2.</source>
        <translation>资金账户 %1 没有已预约的结算币种变更；以 %2 结算。</translation>
    </message>
    <message>
        <source>Keep settling %1 in %2; the change to %3 from %4 is cancelled</source>
        <translation>继续以 %2 结算 %1；取消自 %4 起改用 %3 的变更</translation>
    </message>
    <message>
        <source>Cancel the change of settlement currency of %1</source>
        <translation>取消 %1 的结算币种变更</translation>
    </message>
    <message>
        <source>Settle %1 in %2, as before</source>
        <translation>%1 仍以 %2 结算</translation>
    </message>
</context>
<context>
    <name>purser::SettlementCurrencyForm</name>
    <message>
        <source>A change to %1 is booked; cancel it before booking another.</source>
        <translation>已预约变更为 %1；请先取消，再预约其他变更。</translation>
    </message>
    <message>
        <source>Change to %1 from %2</source>
        <extracomment>the button that books a change of settlement currency: %1 is a currency code, %2 a day</extracomment>
        <translation>自 %2 起改为 %1</translation>
    </message>
    <message>
        <source>Settlement Currency</source>
        <translation>结算币种</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>可用额度</translation>
    </message>
    <message>
        <source>Credit limit, %1</source>
        <translation>信控额度（%1）</translation>
    </message>
    <message>
        <source>Alert Threshold</source>
        <translation>预警阈值</translation>
    </message>
    <message>
        <source>alerts off</source>
        <translation>未开启预警</translation>
    </message>
    <message>
        <source>Cash, %1</source>
        <translation>现金（%1）</translation>
    </message>
    <message>
        <source>Unsettled, %1</source>
        <translation>未结清金额（%1）</translation>
    </message>
    <message>
        <source>With neither cash nor a credit limit in %1, the first charge of the month makes the account overdue.</source>
        <translation>如果没有 %1 的现金和信控额度，当月第一笔费用就会使账户欠费。</translation>
    </message>
    <message>
        <source>The credit limit in %1 stays for what is unsettled in it, and falls as that is settled.</source>
        <translation>%1 的信控额度保留用于该币种的未结清金额，并随其结清而减少。</translation>
    </message>
    <message>
        <source>Bills in %1 stay in it and are paid from funds in it; cash is not converted.</source>
        <translation>%1 账单的币种不变，由该币种的资金支付；现金不会兑换。</translation>
    </message>
</context>
<context>
    <name>purser::SettlementTaskDialog</name>
    <message>
        <source>its bills are paid from its quota</source>
        <translation>其账单由额度支付</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an account that cannot be chosen: %1 is its id, %2 says why</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Edit Settlement</source>
        <translation>编辑结算</translation>
    </message>
    <message>
        <source>Start Settlement</source>
        <translation>发起结算</translation>
    </message>
    <message>
        <source>Settlement %1. After a change it is a draft again.</source>
        <translation>结算 %1。修改后将重新成为草稿。</translation>
    </message>
    <message>
        <source>Choose accounts and months. Nothing is paid yet: a task is a draft until it is run. Until it is completed or closed, automatic write-off of these accounts waits.</source>
        <translation>请选择账户和月份。此时不会支付：任务在执行前为草稿。在完成或关闭之前，这些账户的自动销账暂停。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Accounts: %L1 of %L2</source>
        <translation>账户：%L1 / %L2</translation>
    </message>
    <message>
        <source>Months: %L1 of at most %L2</source>
        <translation>月份：%L1，最多 %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Start for %1</source>
        <translation>为 %1 发起</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>请至少选择一个账户。</translation>
    </message>
    <message>
        <source>Choose at least one month.</source>
        <translation>请至少选择一个月份。</translation>
    </message>
    <message>
        <source>A settlement takes at most three months.</source>
        <translation>一次结算最多三个月。</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>正在修改</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在发起</translation>
    </message>
</context>
<context>
    <name>purser::SettlementsModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>发起时间</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>purser::SignInDialog</name>
    <message>
        <source>This person has no password.</source>
        <translation>此人员未设密码。</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign In as %1</source>
        <translation>以 %1 的身份登录</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>请选择人员。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Choose who works with this book. What they may do follows from their account and their policies.</source>
        <translation>选择使用此账簿的人员。其可执行的操作取决于所属账号及权限策略。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>筛选人员</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无人员</translation>
    </message>
    <message>
        <source>The first cloud account that is registered brings its root account.</source>
        <translation>登记第一个云账号时，会同时加入其主账号。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
</context>
<context>
    <name>purser::SignInModel</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>云账号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Root account</source>
        <translation>主账号</translation>
    </message>
    <message>
        <source>RAM user</source>
        <translation>RAM 用户</translation>
    </message>
</context>
<context>
    <name>purser::SkippedRowsModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Why it was skipped</source>
        <translation>跳过原因</translation>
    </message>
</context>
<context>
    <name>purser::SmtpClient</name>
    <message>
        <source>Mail cannot be sent: the library that talks to mail servers does not start.</source>
        <translation>无法发送邮件：与邮件服务器通信的程序库无法启动。</translation>
    </message>
    <message>
        <source>Mail cannot be sent: the library that talks to mail servers has no encryption.</source>
        <translation>无法发送邮件：与邮件服务器通信的程序库不支持加密。</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read. Correct the file in Preferences.</source>
        <translation>无法读取 %1 中的证书。请在“首选项”中更正该文件。</translation>
    </message>
    <message>
        <source>The mail server refuses the recipient %1 (%2). Correct the address in Preferences.</source>
        <translation>邮件服务器拒绝收件人 %1（%2）。请在“首选项”中更正该地址。</translation>
    </message>
    <message>
        <source>The mail server does not take mail for %1 at the moment (%2).</source>
        <translation>邮件服务器目前不接收发往 %1 的邮件（%2）。</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail from here at the moment (%2). Its keeper knows why.</source>
        <translation>邮件服务器 %1 目前不接收来自此处的邮件（%2）。请向其管理员了解原因。</translation>
    </message>
    <message>
        <source>The mail server %1 does not begin encryption (%2), so nothing was sent. Ask its keeper for the right port, or choose TLS in Preferences.</source>
        <translation>邮件服务器 %1 未能启动加密（%2），因此未发送任何内容。请向其管理员询问正确的端口，或在“首选项”中选择 TLS。</translation>
    </message>
    <message>
        <source>The mail server %1 cannot check logins at the moment (%2).</source>
        <translation>邮件服务器 %1 目前无法验证登录（%2）。</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the login of %2 (%3). Correct user and password in Preferences.</source>
        <translation>邮件服务器 %1 拒绝 %2 登录（%3）。请在“首选项”中更正用户名和密码。</translation>
    </message>
    <message>
        <source>The mail server %1 wants a login (%2). Enter user and password in Preferences.</source>
        <translation>邮件服务器 %1 要求登录（%2）。请在“首选项”中输入用户名和密码。</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the sender %2 (%3). Correct the address under From in Preferences.</source>
        <translation>邮件服务器 %1 拒绝发件人 %2（%3）。请在“首选项”中更正发件地址。</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the message at the moment (%2).</source>
        <translation>邮件服务器 %1 目前不接收该消息（%2）。</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the message (%2). Its keeper knows why.</source>
        <translation>邮件服务器 %1 拒绝该消息（%2）。请向其管理员了解原因。</translation>
    </message>
    <message>
        <source>Sending was stopped; the message waits.</source>
        <translation>发送已中止；消息留待发送。</translation>
    </message>
    <message>
        <source>There is no mail server called %1, or there is no network. Check the name in Preferences.</source>
        <translation>没有名为 %1 的邮件服务器，或没有网络。请在“首选项”中检查名称。</translation>
    </message>
    <message>
        <source>No mail server answers at %1. Check name and port in Preferences.</source>
        <translation>%1 没有邮件服务器响应。请在“首选项”中检查名称和端口。</translation>
    </message>
    <message>
        <source>The mail server at %1 did not answer in time. If this stays so, check name, port and encryption in Preferences.</source>
        <translation>邮件服务器 %1 未及时响应。如持续如此，请在“首选项”中检查名称、端口和加密方式。</translation>
    </message>
    <message>
        <source>The mail server at %1 offers no encryption (STARTTLS), so nothing was sent. Ask its keeper for the right port, or choose TLS in Preferences.</source>
        <translation>邮件服务器 %1 不提供加密（STARTTLS），因此未发送任何内容。请向其管理员询问正确的端口，或在“首选项”中选择 TLS。</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 could not be verified, so nothing was sent (%2). If your organisation has its own authority, name the file of its certificates in Preferences.</source>
        <translation>无法验证邮件服务器 %1 的证书，因此未发送任何内容（%2）。如果贵组织有自己的证书颁发机构，请在“首选项”中指定其证书文件。</translation>
    </message>
    <message>
        <source>Encryption with the mail server at %1 could not be agreed on (%2). Check port and encryption in Preferences: STARTTLS is usually on port 587, TLS on 465.</source>
        <translation>未能与邮件服务器 %1 协商加密（%2）。请在“首选项”中检查端口和加密方式：STARTTLS 通常使用端口 587，TLS 通常使用端口 465。</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to log in that is known here. Ask its keeper.</source>
        <translation>邮件服务器 %1 不提供此处支持的登录方式。请咨询其管理员。</translation>
    </message>
    <message>
        <source>The mail server at %1 broke off or gave an answer that is none. If this stays so, check port and encryption in Preferences.</source>
        <translation>邮件服务器 %1 中断了连接或给出了无效的响应。如持续如此，请在“首选项”中检查端口和加密方式。</translation>
    </message>
    <message>
        <source>The mail could not be sent (%1).</source>
        <translation>无法发送邮件（%1）。</translation>
    </message>
</context>
<context>
    <name>purser::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n 项暂存的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>已选 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均值</translation>
    </message>
</context>
<context>
    <name>purser::SuspensionForm</name>
    <message>
        <source>Type whole days, from 1 to 3650.</source>
        <translation>请输入 1 到 3650 之间的整数天数。</translation>
    </message>
    <message>
        <source>An amount that is recorded cannot be taken away; type another.</source>
        <translation>已记录的金额不能清空；请输入其他金额。</translation>
    </message>
    <message>
        <source>This is what is set already.</source>
        <translation>与现有设置相同。</translation>
    </message>
    <message>
        <source>This is what is recorded already.</source>
        <translation>与现有记录相同。</translation>
    </message>
    <message>
        <source>Turn On Delayed Suspension</source>
        <translation>开启延停权益</translation>
    </message>
    <message>
        <source>Turn Off Delayed Suspension</source>
        <translation>关闭延停权益</translation>
    </message>
    <message numerus="yes">
        <source>Record %n Day(s) of Grace</source>
        <translation>
            <numerusform>记录延停 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Record Terms</source>
        <translation>记录条件</translation>
    </message>
    <message>
        <source>The account does not become overdue in sight at this rate.</source>
        <translation>按此日均费用，账户近期不会欠费。</translation>
    </message>
    <message>
        <source>Nothing was charged in the last 30 days, so no stop is in sight.</source>
        <translation>最近 30 天没有费用，因此近期不会停服。</translation>
    </message>
    <message>
        <source>Overdue since %1: services stop on %2, as now, and are released on %3.</source>
        <translation>自 %1 起欠费：服务于 %2 停止，与目前相同，并于 %3 释放。</translation>
    </message>
    <message>
        <source>Overdue on %1 (forecast): services would stop on %2, as now, and be released on %3.</source>
        <translation>%1 欠费（预测）：服务将于 %2 停止，与目前相同，并于 %3 释放。</translation>
    </message>
    <message>
        <source>Overdue since %1: services stop at once instead of on %2, and are released on %3 unless what is overdue is paid.</source>
        <translation>自 %1 起欠费：服务立即停止（原为 %2）；如不付清欠费，将于 %3 释放。</translation>
    </message>
    <message>
        <source>Overdue since %1: services stop on %2 instead of %3, and are released on %4.</source>
        <translation>自 %1 起欠费：服务于 %2 停止（原为 %3），并于 %4 释放。</translation>
    </message>
    <message>
        <source>Overdue on %1 (forecast): services would stop on %2 instead of %3, and be released on %4.</source>
        <translation>%1 欠费（预测）：服务将于 %2 停止（原为 %3），并于 %4 释放。</translation>
    </message>
</context>
<context>
    <name>purser::SuspensionPanel</name>
    <message>
        <source>The suspension terms are recorded.</source>
        <translation>延停条件已记录。</translation>
    </message>
    <message>
        <source>Suspension is delayed.</source>
        <translation>延停权益已开启。</translation>
    </message>
    <message>
        <source>Suspension is not delayed any more.</source>
        <translation>延停权益已关闭。</translation>
    </message>
    <message>
        <source>&amp;Days of grace</source>
        <extracomment>days in which services of an overdue account run on</extracomment>
        <translation>延停天数(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Was %n day(s); day one counts</source>
        <extracomment>%n are the days of grace at present</extracomment>
        <translation>
            <numerusform>原为 %n 天；首日计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Debt that stops at &amp;once, %1</source>
        <extracomment>label of a field: %1 is a currency code</extracomment>
        <translation>延停额度（%1），欠费超出即停服(&amp;O)</translation>
    </message>
    <message>
        <source>Was %1</source>
        <extracomment>%1 is an amount with its currency</extracomment>
        <translation>原为 %1</translation>
    </message>
    <message numerus="yes">
        <source>Services of an overdue account run on for %n day(s). The days are the platform&apos;s, not a choice.</source>
        <translation>
            <numerusform>欠费账户的服务继续运行 %n 天。天数由平台规定，不可选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Services of an overdue account stop the same day, without the grace of %n day(s).</source>
        <translation>
            <numerusform>欠费账户的服务当天停止，不享有 %n 天的延停。</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue %1</source>
        <extracomment>marks a day in a picture</extracomment>
        <translation>欠费 %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <extracomment>marks a day in a picture</extracomment>
        <translation>停服 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>stop</comment>
        <extracomment>marks the day of the stop as it is set now, in a picture</extracomment>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>Only where the platform says so</source>
        <translation>仅在平台有规定时填写</translation>
    </message>
</context>
<context>
    <name>purser::TableCopy</name>
    <message>
        <source>%1 currency</source>
        <extracomment>Column header in copied text; %1 is the name of a column of amounts, as in &quot;Overdue currency&quot;</extracomment>
        <translation>%1币种</translation>
    </message>
</context>
<context>
    <name>purser::TablePanel</name>
    <message>
        <source>Export Table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>表格已保存到 %1。</translation>
    </message>
    <message>
        <source>The table was not exported</source>
        <translation>未能导出表格</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>The conditions above hide every row.</source>
        <translation>上方的条件隐藏了所有行。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>暂无内容</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>排序依据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Move Column</source>
        <translation>移动列(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Original Columns</source>
        <translation>恢复原始列(&amp;O)</translation>
    </message>
    <message>
        <source>%1 Forward</source>
        <extracomment>Moves a table column towards the first one; %1 is its title</extracomment>
        <translation>前移“%1”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>purser::TableState</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>purser::TableView</name>
    <message>
        <source>&amp;Explain This Figure</source>
        <translation>解释此数字(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>全部展开(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>全部折叠(&amp;O)</translation>
    </message>
</context>
<context>
    <name>purser::Tick</name>
    <message>
        <source>Do what is due: change currencies, issue bills, write off, continue settlements, send alerts</source>
        <translation>处理到期事项：变更币种、出具账单、核销、继续结算、发送预警</translation>
    </message>
</context>
<context>
    <name>purser::TopUp</name>
    <message>
        <source>Top up %1 with %2 %3</source>
        <translation>为 %1 充值 %2 %3</translation>
    </message>
</context>
<context>
    <name>purser::TransactionsModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Income/Expense</source>
        <translation>收支方向</translation>
    </message>
    <message>
        <source>Transaction Type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Fund Type</source>
        <translation>资金类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Bill Number</source>
        <translation>账单编号</translation>
    </message>
    <message>
        <source>Channel Number</source>
        <translation>渠道流水号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>purser::TransferFunds</name>
    <message>
        <source>Cash is transferred within one verified identity only; the owners of %1 and %2 do not have the same.</source>
        <translation>现金只能在同一认证主体内划拨；%1 和 %2 的所有者主体不同。</translation>
    </message>
    <message>
        <source>Choose another account to transfer to.</source>
        <translation>请选择另一个要划入的账户。</translation>
    </message>
    <message>
        <source>Billing account %1 is overdue; nothing is transferred from it until it is not.</source>
        <translation>资金账户 %1 已欠费；结清前不能从中划出资金。</translation>
    </message>
    <message>
        <source>Available credit of billing account %1 is %2, less than the %3 to transfer.</source>
        <translation>资金账户 %1 的可用额度为 %2，少于要划拨的 %3。</translation>
    </message>
    <message>
        <source>Billing account %1 has %2 of its own cash, less than the %3 to transfer.</source>
        <translation>资金账户 %1 的自有现金为 %2，少于要划拨的 %3。</translation>
    </message>
    <message>
        <source>Billing account %1 has %2 left of that grant, less than the %3 to recycle.</source>
        <translation>资金账户 %1 的该笔划拨余额为 %2，少于要回收的 %3。</translation>
    </message>
    <message>
        <source>Transfer %1 from %2 to %3: %4</source>
        <translation>从 %2 向 %3 划拨 %1：%4</translation>
    </message>
    <message>
        <source>Recycle %1 from %2 to %3: %4</source>
        <translation>从 %2 向 %3 回收 %1：%4</translation>
    </message>
</context>
<context>
    <name>purser::TransferFundsDialog</name>
    <message>
        <source>At most %1 %2: %3</source>
        <extracomment>%1 amount, %2 currency code, %3 says what limits it</extracomment>
        <translation>最多 %1 %2：%3</translation>
    </message>
    <message>
        <source>Grant to %1</source>
        <translation>划拨给 %1</translation>
    </message>
    <message>
        <source>Take Back from %1</source>
        <translation>从 %1 收回</translation>
    </message>
    <message>
        <source>Grant %1 %2 to %3</source>
        <extracomment>buttons that move cash: %1 amount, %2 currency code, %3 account</extracomment>
        <translation>向 %3 划拨 %1 %2</translation>
    </message>
    <message>
        <source>Take %1 %2 Back from %3</source>
        <translation>从 %3 收回 %1 %2</translation>
    </message>
    <message>
        <source>Available Credit of %1 after</source>
        <extracomment>%1 is a billing account</extracomment>
        <translation>%1 之后的可用额度</translation>
    </message>
    <message>
        <source>There is no other direct customer account to transfer to.</source>
        <translation>没有其他阿里云直客账户可供划拨。</translation>
    </message>
    <message>
        <source>The limit is being read.</source>
        <translation>正在读取上限。</translation>
    </message>
    <message>
        <source>Nothing can be granted now.</source>
        <translation>目前无可划拨金额。</translation>
    </message>
    <message>
        <source>Nothing is left to take back.</source>
        <translation>没有可收回的金额。</translation>
    </message>
    <message>
        <source>That is more than the limit.</source>
        <translation>超出上限。</translation>
    </message>
    <message>
        <source>Transfer Funds</source>
        <translation>资金划拨</translation>
    </message>
    <message>
        <source>%1 · %2. Cash that is granted can only be spent there, on bills and orders, or be taken back.</source>
        <translation>%1 · %2。划拨的现金在对方账户只能用于支付账单和订单，或被收回。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>Grant</source>
        <extracomment>to give cash to another account, and to get it back</extracomment>
        <translation>划拨</translation>
    </message>
    <message>
        <source>Take back (recycle)</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>&amp;Other account</source>
        <translation>对方账户(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>币种(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>备注(&amp;R)</translation>
    </message>
    <message>
        <source>Stands beside both transactions</source>
        <translation>显示在双方交易旁</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>正在划拨</translation>
    </message>
    <message>
        <source>transferable now</source>
        <translation>目前可划拨</translation>
    </message>
    <message>
        <source>left of your grants</source>
        <translation>您所划拨资金的余额</translation>
    </message>
</context>
<context>
    <name>purser::TypedAmount</name>
    <message>
        <source>The amount is in %1: type it without a currency.</source>
        <translation>金额以 %1 计：请勿输入币种。</translation>
    </message>
    <message>
        <source>The amount is 0 or more.</source>
        <translation>金额须为 0 或更大。</translation>
    </message>
</context>
<context>
    <name>purser::UnifiedSettlement</name>
    <message>
        <source>Name at least one billing account.</source>
        <translation>请至少指定一个资金账户。</translation>
    </message>
    <message>
        <source>Name at least one month.</source>
        <translation>请至少指定一个月份。</translation>
    </message>
    <message>
        <source>Billing account %1 is named twice.</source>
        <translation>资金账户 %1 重复指定。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 重复指定。</translation>
    </message>
    <message>
        <source>There is no billing account %1 in this book.</source>
        <translation>本账簿中没有资金账户 %1。</translation>
    </message>
    <message>
        <source>There is no unified settlement %1 in this book.</source>
        <translation>本账簿中没有统一结算 %1。</translation>
    </message>
    <message>
        <source>%1 of billing account %2 is held by unified settlement %3, which is open.</source>
        <translation>资金账户 %2 的 %1 已被未完成的统一结算 %3 占用。</translation>
    </message>
    <message>
        <source>%1 is too early: unified settlement is for bills from %2 on.</source>
        <translation>%1 过早：统一结算适用于 %2 起的账单。</translation>
    </message>
    <message>
        <source>%1 is not over yet; its bills cannot be settled.</source>
        <translation>%1 尚未结束，其账单无法结算。</translation>
    </message>
    <message numerus="yes">
        <source>A unified settlement takes at most %n month(s); start another for the rest.</source>
        <translation>
            <numerusform>一次统一结算最多 %n 个月；其余请另行发起。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unified settlement %1 is completed.</source>
        <translation>统一结算 %1 已完成。</translation>
    </message>
    <message>
        <source>Unified settlement %1 is closed.</source>
        <translation>统一结算 %1 已关闭。</translation>
    </message>
    <message>
        <source>There is a unified settlement %1 already.</source>
        <translation>已存在统一结算 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Start a unified settlement of %n account(s) for %1</source>
        <translation>
            <numerusform>为 %n 个账户发起 %1 的统一结算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change unified settlement %1 to %n account(s) for %2</source>
        <translation>
            <numerusform>将统一结算 %1 改为 %n 个账户、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not been billed for billing account %2 yet.</source>
        <translation>资金账户 %2 的 %1 尚未出账。</translation>
    </message>
    <message>
        <source>Run unified settlement %1</source>
        <translation>执行统一结算 %1</translation>
    </message>
    <message>
        <source>Close unified settlement %1</source>
        <translation>关闭统一结算 %1</translation>
    </message>
    <message>
        <source>Delete unified settlement %1</source>
        <translation>删除统一结算 %1</translation>
    </message>
</context>
<context>
    <name>purser::UnifiedSettlementDialog</name>
    <message>
        <source>The settlements cannot be shown</source>
        <translation>无法显示结算</translation>
    </message>
    <message>
        <source>Unified Settlement</source>
        <translation>统一结算</translation>
    </message>
    <message>
        <source>Settles the bills of several accounts in one task: each account pays its own bills from its own funds. From its start until it is completed or closed, a task holds its accounts&apos; months and turns their automatic write-off off.</source>
        <translation>在一个任务中结算多个账户的账单：每个账户用自己的资金支付自己的账单。任务自发起至完成或关闭期间占用其账户的月份，并停用其自动销账。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Unified settlements</source>
        <translation>统一结算</translation>
    </message>
    <message>
        <source>Filter settlements</source>
        <translation>筛选结算</translation>
    </message>
    <message>
        <source>No unified settlement</source>
        <translation>没有统一结算</translation>
    </message>
    <message>
        <source>Start one for up to three months that are billed.</source>
        <translation>可为最多三个已出账的月份发起一个。</translation>
    </message>
    <message>
        <source>Start Settlement…</source>
        <translation>发起结算…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>发起(&amp;S)…</translation>
    </message>
    <message>
        <source>Start settlement</source>
        <translation>发起结算</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit settlement</source>
        <translation>编辑结算</translation>
    </message>
    <message>
        <source>&amp;Run…</source>
        <translation>执行(&amp;R)…</translation>
    </message>
    <message>
        <source>Run settlement</source>
        <translation>执行结算</translation>
    </message>
    <message>
        <source>C&amp;lose Task…</source>
        <translation>关闭任务(&amp;L)…</translation>
    </message>
    <message>
        <source>Close settlement</source>
        <translation>关闭结算</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete settlement</source>
        <translation>删除结算</translation>
    </message>
    <message>
        <source>There is no account to settle.</source>
        <translation>没有可结算的账户。</translation>
    </message>
    <message>
        <source>Choose a settlement first.</source>
        <translation>请先选择一项结算。</translation>
    </message>
    <message>
        <source>This settlement is over.</source>
        <translation>此结算已结束。</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>正在执行。</translation>
    </message>
    <message>
        <source>The settlement is changed; run it to pay.</source>
        <translation>结算已修改；执行后才会支付。</translation>
    </message>
    <message>
        <source>Settlement %1 is a draft now; run it to pay.</source>
        <translation>结算 %1 现为草稿；执行后才会支付。</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) of this task have %1 outstanding. Each account pays its own, oldest first, as far as its funds go; what is left waits for funds.</source>
        <extracomment>%1 is an amount or several, each with its currency</extracomment>
        <translation>
            <numerusform>此任务的 %n 张账单尚有 %1 未付。每个账户从最早的账单开始、在资金允许范围内支付自己的账单；其余等待资金。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run Settlement</source>
        <translation>执行结算</translation>
    </message>
    <message>
        <source>Run %1: Settle up to %2</source>
        <translation>执行 %1：结算至多 %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Settlement %1 ran.</source>
        <translation>结算 %1 已执行。</translation>
    </message>
    <message>
        <source>Close Settlement</source>
        <translation>关闭结算</translation>
    </message>
    <message>
        <source>Settlement %1 ends as it is: what it paid stays paid, what is left is paid by automatic write-off again where that is on, or by hand.</source>
        <translation>结算 %1 就此结束：已支付的保持不变，其余在已开启时由自动销账支付，或手动支付。</translation>
    </message>
    <message>
        <source>Close Settlement %1</source>
        <translation>关闭结算 %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Settlement %1 is closed.</source>
        <translation>结算 %1 已关闭。</translation>
    </message>
    <message>
        <source>Delete Settlement</source>
        <translation>删除结算</translation>
    </message>
    <message>
        <source>Settlement %1 leaves the list, and no longer holds its accounts&apos; months. What it paid stays paid.</source>
        <translation>结算 %1 将从列表中移除，不再占用其账户的月份。已支付的保持不变。</translation>
    </message>
    <message>
        <source>Delete Settlement %1</source>
        <translation>删除结算 %1</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>Settlement %1 is deleted.</source>
        <translation>结算 %1 已删除。</translation>
    </message>
</context>
<context>
    <name>purser::VerbDo</name>
    <message>
        <source>The file is not a list of commands.</source>
        <translation>该文件不是命令列表。</translation>
    </message>
    <message>
        <source>Runs commands, a JSON array or one JSON object a line, and prints one outcome a line. Each is a transaction of its own; the first refusal ends it, and what was done before stays done.</source>
        <translation>执行命令：一个 JSON 数组，或每行一个 JSON 对象；每行输出一条结果。每条命令自成一个事务；遇到第一次拒绝即停止，此前已完成的操作保持有效。</translation>
    </message>
    <message>
        <source>Go on after a refusal.</source>
        <translation>遇到拒绝后继续执行。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>purser::VerbExport</name>
    <message>
        <source>Writes a section, or bill lines, to a file. An existing file is replaced only when all is written.</source>
        <translation>将某个栏目或账单明细写入文件。仅在全部写完后才替换已有文件。</translation>
    </message>
    <message>
        <source>The file to write; its suffix says how.</source>
        <translation>要写入的文件；由其后缀决定格式。</translation>
    </message>
    <message>
        <source>For history: %1.</source>
        <translation>用于 history：%1。</translation>
    </message>
    <message>
        <source>--to FILE is missing.</source>
        <translation>缺少 --to FILE。</translation>
    </message>
    <message>
        <source>the file&apos;s suffix must be .csv or .json, not &quot;.%1&quot;.</source>
        <translation>文件后缀必须是 .csv 或 .json，不能是“.%1”。</translation>
    </message>
    <message>
        <source>there is no section &quot;%1&quot;; there are review, %2.</source>
        <translation>没有栏目“%1”；可用的栏目有：review, %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>--month takes a month such as 2026-09, not &quot;%1&quot;.</source>
        <translation>--month 应为月份，例如 2026-09，不能是“%1”。</translation>
    </message>
    <message>
        <source>--ledger is one of %1.</source>
        <translation>--ledger 应为以下值之一：%1。</translation>
    </message>
</context>
<context>
    <name>purser::VerbImport</name>
    <message>
        <source>%1: %2 %, %3 lines, %4 lines a second</source>
        <translation>%1：%2 %，%3 条明细，每秒 %4 条</translation>
    </message>
    <message>
        <source>auto, or a dialect by its id: legacy-en, legacy-zh-hans, legacy-zh-hant, v2, partner.</source>
        <translation>auto，或账单格式的 id：legacy-en、legacy-zh-hans、legacy-zh-hant、v2、partner。</translation>
    </message>
    <message>
        <source>Import the rest of a file with bad rows, and list those.</source>
        <translation>导入文件中除错误行以外的内容，并列出错误行。</translation>
    </message>
    <message>
        <source>%1: imported %2 lines (%3, %4) as %5</source>
        <translation>%1：已导入 %2 条明细（%3，%4），导入编号 %5</translation>
    </message>
    <message>
        <source>%1 rows were skipped:</source>
        <translation>跳过了 %1 行：</translation>
    </message>
    <message>
        <source>Make the lines charges too: one for each cloud account, product, day and side.</source>
        <translation>同时将明细转为费用：每个云账号、产品、日期和来源各一笔。</translation>
    </message>
    <message numerus="yes">
        <source>Posted as %n charge(s).</source>
        <translation>
            <numerusform>已过账为 %n 笔费用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports bill files (CSV, or a zip of them) for review. A file with a bad row is not imported at all, unless --skip-bad-rows; the same file is recognised and not imported twice. A CSV or TSV file with the columns month, from, to, rate and source is recorded as exchange rates, with one outcome a line; a line that cannot be read keeps all of them out.</source>
        <translation>导入账单文件（CSV，或其 zip 压缩包）以供复核。除非指定 --skip-bad-rows，否则含有错误行的文件不会导入；同一文件会被识别，不会重复导入。包含 month、from、to、rate 和 source 列的 CSV 或 TSV 文件将作为汇率记录，每行输出一个结果；只要有一行无法读取，就不会记录其中任何汇率。</translation>
    </message>
</context>
<context>
    <name>purser::VerbNew</name>
    <message>
        <source>Makes a new, empty book. With --sample group, one with an enterprise of four cloud accounts and 18 months of bill lines.</source>
        <translation>新建空账簿。指定 --sample group 时，新建的账簿包含一家拥有四个云账号的企业和 18 个月的账单明细。</translation>
    </message>
    <message>
        <source>Fill it with the sample of this name (group).</source>
        <translation>用此名称的示例填充（group）。</translation>
    </message>
    <message>
        <source>there is one sample, &quot;group&quot;.</source>
        <translation>只有一个示例，“group”。</translation>
    </message>
</context>
<context>
    <name>purser::VerbPlan</name>
    <message>
        <source>%1  outstanding %2  left %3</source>
        <translation>%1  未付 %2  剩余 %3</translation>
    </message>
    <message>
        <source>Available credit %1 -&gt; %2 %3</source>
        <extracomment>available credit before and after settling, with the currency</extracomment>
        <translation>可用额度 %1 -&gt; %2 %3</translation>
    </message>
    <message>
        <source>Shows what settling would do without doing it: which funds would pay which bill, in order. SettleBills then does exactly that.</source>
        <translation>显示结算的效果而不执行：哪些资金将按顺序支付哪张账单。SettleBills 随后会完全照此执行。</translation>
    </message>
    <message>
        <source>Only this bill; may be given again. Without it, every unpaid bill.</source>
        <translation>仅此账单；可重复指定。不指定则为所有未付账单。</translation>
    </message>
    <message>
        <source>A payment method that pays what the funds leave.</source>
        <translation>用于支付资金不足部分的支付方式。</translation>
    </message>
    <message>
        <source>there is no plan &quot;%1&quot;; there is settle.</source>
        <translation>没有名为“%1”的计划；可用的是 settle。</translation>
    </message>
    <message>
        <source>--account ID is missing.</source>
        <translation>缺少 --account ID。</translation>
    </message>
</context>
<context>
    <name>purser::VerbReview</name>
    <message>
        <source>Filters, groups, sums and sorts the bill lines of a book. Sums are exact and per currency.</source>
        <translation>对账簿的账单明细进行筛选、分组、汇总和排序。汇总精确，并按币种分别计算。</translation>
    </message>
</context>
<context>
    <name>purser::VerbShow</name>
    <message>
        <source>Shows a section: %1.</source>
        <translation>显示某个栏目：%1。</translation>
    </message>
    <message>
        <source>Only this month, YYYY-MM.</source>
        <translation>仅限此月份，格式为 YYYY-MM。</translation>
    </message>
    <message>
        <source>For history: %1.</source>
        <translation>用于 history：%1。</translation>
    </message>
    <message>
        <source>Only rows that contain this text.</source>
        <translation>仅限包含此文本的行。</translation>
    </message>
    <message>
        <source>there is no section &quot;%1&quot;; there are %2.</source>
        <translation>没有栏目“%1”；可用的栏目有：%2。</translation>
    </message>
    <message>
        <source>--month takes a month such as 2026-09, not &quot;%1&quot;.</source>
        <translation>--month 应为月份，例如 2026-09，不能是“%1”。</translation>
    </message>
    <message>
        <source>--ledger is one of %1.</source>
        <translation>--ledger 应为以下值之一：%1。</translation>
    </message>
    <message>
        <source>--account ID is missing.</source>
        <translation>缺少 --account ID。</translation>
    </message>
    <message>
        <source>For cashChange: the month, YYYY-MM.</source>
        <translation>用于 cashChange：月份，YYYY-MM。</translation>
    </message>
    <message>
        <source>Shows what a figure is made of, down to postings; the terms add up to it exactly. Figures: availableCredit, its terms (cashBalance, creditLimit, creditRefund, draft, unsettledCurrentMonth, unsettledPreviousMonths; quota, quotaConsumptionLedger, unbilled), withdrawable, transferable, bill:ID, cashChange (with --month: why the bills of a month and the change of its cash differ), cashChange:ID (what one bill took from cash) and recentCharges (the 30 days that forecasts go by).</source>
        <translation>显示一个数字的构成，直至分录；各项相加与其完全一致。可用的数字：availableCredit 及其各项（cashBalance、creditLimit、creditRefund、draft、unsettledCurrentMonth、unsettledPreviousMonths；额度账户为 quota、quotaConsumptionLedger、unbilled）、withdrawable、transferable、bill:ID、cashChange（配合 --month：一个月的账单与现金变动为何不同）、cashChange:ID（一张账单动用了多少现金）以及 recentCharges（预测所依据的 30 天）。</translation>
    </message>
</context>
<context>
    <name>purser::VerbTick</name>
    <message>
        <source>Does what is due: records settlement currencies that have changed, issues last month&apos;s bills from the bill date on, writes off what funds cover, continues unified settlements that wait for funds, sends the day&apos;s alerts and suspension warnings. Safe to run at any time and twice; prints one outcome.

Then the messages that wait leave the book, also those that other commands made: by e-mail when it is set up in Preferences, and as notifications where there is a desktop. A message that cannot leave waits for a later tick; standard error says why, and the exit status stays 0. PURSER_SMTP_PASSWORD is the password of the mail server where the key chain gives none.</source>
        <translation>处理到期事项：记录已变更的结算币种，自出账日起出具上月账单，核销资金可覆盖的部分，继续等待资金的统一结算，发送当天的预警和停服提醒。可随时运行且可重复运行；输出一个结果。

随后将等待发送的消息从账簿发出，包括其他命令生成的消息：已在“首选项”中设置邮件时通过邮件发送，有桌面时以通知发送。无法发出的消息留待之后的 tick；标准错误会说明原因，退出状态仍为 0。密钥环未提供密码时，以 PURSER_SMTP_PASSWORD 作为邮件服务器的密码。</translation>
    </message>
</context>
<context>
    <name>purser::VerbVerify</name>
    <message>
        <source>Proves a book: the chain, every table against the chain, the ledger, balances and imported bill lines. Prints the head; with --head it also proves that an earlier head is still part of the chain.</source>
        <translation>验证账簿：记录链、各数据表与记录链是否相符、账本、余额以及已导入的账单明细。输出链头；指定 --head 时，还会验证先前的链头仍在记录链中。</translation>
    </message>
    <message>
        <source>A head that an earlier verify printed.</source>
        <translation>先前的 verify 输出的链头。</translation>
    </message>
    <message>
        <source>%1 is damaged; nothing was changed. Go back to a backup, or ask whoever wrote to it.</source>
        <translation>%1 已损坏；未作任何更改。请恢复到备份，或询问写入该文件的人员。</translation>
    </message>
    <message>
        <source>Writes a consistent copy of a book, also while it is in use. Never overwrites a file.</source>
        <translation>写出账簿的一致副本，账簿使用期间亦可。不会覆盖任何文件。</translation>
    </message>
</context>
<context>
    <name>purser::Verify</name>
    <message>
        <source>The tables are not those of a book of this format.</source>
        <translation>数据表与此格式的账簿不符。</translation>
    </message>
    <message>
        <source>chain row %1: a row is missing before it</source>
        <translation>链行 %1：其前缺少一行</translation>
    </message>
    <message>
        <source>chain row %1: it does not follow the row before it</source>
        <translation>链行 %1：与前一行不衔接</translation>
    </message>
    <message>
        <source>chain row %1: its content does not agree with its hash</source>
        <translation>链行 %1：内容与哈希值不符</translation>
    </message>
    <message>
        <source>chain row %1: it is earlier than the row before it</source>
        <translation>链行 %1：时间早于前一行</translation>
    </message>
    <message>
        <source>chain row %1: its changes cannot be read</source>
        <translation>链行 %1：无法读取其更改内容</translation>
    </message>
    <message>
        <source>chain row %1: it names a table that is not of a book</source>
        <translation>链行 %1：所指的数据表不属于账簿</translation>
    </message>
    <message>
        <source>the head %1 is not in this chain: rows were cut off or replaced</source>
        <translation>链头 %1 不在此记录链中：有行被截断或替换</translation>
    </message>
    <message>
        <source>table %1, row %2: the chain knows no such row</source>
        <translation>数据表 %1，行 %2：记录链中没有此行</translation>
    </message>
    <message>
        <source>table %1, row %2, column %3: it holds &quot;%4&quot;, the chain says &quot;%5&quot;</source>
        <translation>数据表 %1，行 %2，列 %3：内容为“%4”，记录链中为“%5”</translation>
    </message>
    <message>
        <source>table %1, row %2: it is missing, the chain has it</source>
        <translation>数据表 %1，行 %2：缺失，而记录链中有此行</translation>
    </message>
    <message>
        <source>entry %1: its postings in %2 do not sum to zero</source>
        <translation>凭证 %1：其 %2 分录之和不为零</translation>
    </message>
    <message>
        <source>posting %1: it belongs to no entry</source>
        <translation>分录 %1：不属于任何凭证</translation>
    </message>
    <message>
        <source>table balance, row %1: it holds %2, its postings sum to %3</source>
        <translation>数据表 balance，行 %1：内容为 %2，而其分录之和为 %3</translation>
    </message>
    <message>
        <source>table balance, row %1: it is missing</source>
        <translation>数据表 balance，行 %1：缺失</translation>
    </message>
    <message>
        <source>import %1: the description of its lines is not the one it was recorded with</source>
        <translation>导入 %1：其明细的描述信息与记录时不一致</translation>
    </message>
    <message>
        <source>import %1: it is ready and still marked as loading</source>
        <translation>导入 %1：已就绪，但仍标记为正在载入</translation>
    </message>
    <message>
        <source>segment %1: it belongs to no import</source>
        <translation>分段 %1：不属于任何导入</translation>
    </message>
    <message>
        <source>segment %1: its description cannot be read</source>
        <translation>分段 %1：无法读取其描述信息</translation>
    </message>
    <message>
        <source>import %1: segments are missing or too many</source>
        <translation>导入 %1：分段缺失或多余</translation>
    </message>
    <message>
        <source>segment %1, column %2: it belongs to no import</source>
        <translation>分段 %1，列 %2：不属于任何导入</translation>
    </message>
    <message>
        <source>segment %1, column %2 of import %3: its content does not agree with its hash</source>
        <translation>导入 %3 的分段 %1，列 %2：内容与哈希值不符</translation>
    </message>
    <message>
        <source>segment %1 of import %2: columns are missing</source>
        <translation>导入 %2 的分段 %1：缺少列</translation>
    </message>
    <message>
        <source>billing account %1: %2 %3 is below zero</source>
        <translation>资金账户 %1：%2 %3 小于零</translation>
    </message>
    <message>
        <source>bill %1: its payments do not sum to what is paid of it</source>
        <translation>账单 %1：各笔支付之和与已付金额不符</translation>
    </message>
    <message>
        <source>bill %1: what is outstanding of it is not what the ledger has</source>
        <translation>账单 %1：未付金额与分类账不符</translation>
    </message>
    <message>
        <source>bill %1: it is missing, payments name it</source>
        <translation>账单 %1：缺失，但支付引用了它</translation>
    </message>
    <message>
        <source>bill %1: it is missing, the ledger names it</source>
        <translation>账单 %1：缺失，但分类账引用了它</translation>
    </message>
</context>
<context>
    <name>purser::Waterfall</name>
    <message>
        <source>%1 (%2): %3 %4</source>
        <extracomment>One bar of a chart read aloud: name, second line of the name, signed amount, currency</extracomment>
        <translation>%1（%2）：%3 %4</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构成</translation>
    </message>
</context>
<context>
    <name>purser::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bills</source>
        <translation>账单(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Recent Books</source>
        <translation>最近的账簿(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>栏目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New Book…</source>
        <translation>新建账簿(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;Sample Book…</source>
        <translation>新建示例账簿(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open Book…</source>
        <translation>打开账簿(&amp;O)…</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import Bills…</source>
        <translation>导入账单(&amp;I)…</translation>
    </message>
    <message>
        <source>I&amp;mported Files…</source>
        <translation>已导入的文件(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export Table…</source>
        <translation>导出表格(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back Up Book…</source>
        <translation>备份账簿(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Close Book</source>
        <translation>关闭账簿(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>解释(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mask Amounts</source>
        <translation>隐藏金额(&amp;M)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Switch Account…</source>
        <translation>切换账户(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename Billing Account…</source>
        <translation>重命名资金账户(&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;ign In As…</source>
        <translation>以其他身份登录(&amp;I)…</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Verify Book</source>
        <translation>验证账簿(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help for This Page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Purser</source>
        <translation>关于 Purser(&amp;A)</translation>
    </message>
    <message>
        <source>No book is open.</source>
        <translation>未打开账簿。</translation>
    </message>
    <message>
        <source>Set &amp;Credit Limit…</source>
        <translation>设置信控额度(&amp;C)…</translation>
    </message>
    <message>
        <source>Set &amp;Entity Credit Limit…</source>
        <translation>设置主体信控额度(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Settle Bills…</source>
        <translation>结算账单(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Unified Settlement…</source>
        <translation>统一结算(&amp;U)…</translation>
    </message>
    <message>
        <source>Issue &amp;Bill…</source>
        <translation>出具账单(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Automatic Write-off…</source>
        <translation>自动销账(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Write off Previous Bills…</source>
        <translation>核销历史账单(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Do What Is Due</source>
        <extracomment>issues bills that are due, writes off, continues settlements</extracomment>
        <translation>处理到期事项(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Transfer Funds…</source>
        <translation>划拨资金(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Grant Coupon…</source>
        <translation>发放优惠券(&amp;G)…</translation>
    </message>
    <message>
        <source>C&amp;ancel Coupon…</source>
        <translation>作废优惠券(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Low Balance Alerts…</source>
        <translation>可用额度预警(&amp;L)…</translation>
    </message>
    <message>
        <source>Low &amp;Balance Alerts for Several Accounts…</source>
        <translation>多个账户的可用额度预警(&amp;B)…</translation>
    </message>
    <message>
        <source>Ser&amp;vice Suspension…</source>
        <translation>欠费停服(&amp;V)…</translation>
    </message>
    <message>
        <source>Record Suspension Ter&amp;ms…</source>
        <translation>记录延停条件(&amp;M)…</translation>
    </message>
    <message>
        <source>Settlement C&amp;urrency…</source>
        <translation>结算币种(&amp;U)…</translation>
    </message>
    <message>
        <source>Cancel Currency C&amp;hange…</source>
        <extracomment>cancels a booked change of settlement currency</extracomment>
        <translation>取消币种变更(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Exchange Rates…</source>
        <translation>汇率(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes currencies, issues bills, writes off, continues settlements that wait for funds, and sends the alerts of the day</source>
        <translation>变更币种、出具账单、核销、继续等待资金的结算，并发送当天的预警</translation>
    </message>
</context>
<context>
    <name>purser::WindowApplication</name>
    <message>
        <source>There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or look at it in a virtual one, for example with &quot;xvfb-run purser&quot;. Without a display, &quot;purser --help&quot; lists what the command line does.</source>
        <translation>没有可用于打开窗口的显示。请设置 DISPLAY 或 WAYLAND_DISPLAY，或使用虚拟显示，例如“xvfb-run purser”。没有显示时，可用“purser --help”列出命令行的功能。</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>purser does not know the option &quot;%1&quot;. Try &quot;purser --help&quot;.</source>
        <translation>purser 不支持选项“%1”。请查看“purser --help”。</translation>
    </message>
</context>
<context>
    <name>purser::Words</name>
    <message>
        <source>Direct customer</source>
        <extracomment>an account that settles directly with the cloud</extracomment>
        <translation>阿里云直客账户</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>生态账户</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Deregistered</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>money put into a billing account</extracomment>
        <translation>充值</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Bill payment</source>
        <translation>账单付款</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调账</translation>
    </message>
    <message>
        <source>Payment returned</source>
        <translation>付款退回</translation>
    </message>
    <message>
        <source>Account balance</source>
        <translation>账户余额</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行汇款</translation>
    </message>
    <message>
        <source>Credit refund</source>
        <extracomment>money refunded for what was bought on credit</extracomment>
        <translation>信控退款</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>UnionPay</source>
        <translation>银联</translation>
    </message>
    <message>
        <source>Own cash</source>
        <translation>自有现金</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>转入现金</translation>
    </message>
    <message>
        <source>Regular Bank Credit Refund</source>
        <translation>信控退款</translation>
    </message>
    <message>
        <source>Regular Bank Credit</source>
        <extracomment>the credit limit of the account, granted by the cloud</extracomment>
        <translation>信控额度</translation>
    </message>
    <message>
        <source>Charges without a bill</source>
        <translation>未出账单的费用</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Quota Consumption Ledger Amount</source>
        <translation>额度消耗账本金额</translation>
    </message>
    <message>
        <source>Cash Balance</source>
        <translation>现金余额</translation>
    </message>
    <message>
        <source>Unsettled Amount for Current Month</source>
        <translation>当月未结清金额</translation>
    </message>
    <message>
        <source>Unsettled Amount from Previous Months</source>
        <translation>历史月未结清金额</translation>
    </message>
    <message>
        <source>Unbilled Amount</source>
        <translation>未出账金额</translation>
    </message>
    <message>
        <source>Available Credit</source>
        <translation>可用额度</translation>
    </message>
    <message>
        <source>Withdrawable</source>
        <translation>可提现金额</translation>
    </message>
    <message>
        <source>Transferable</source>
        <translation>可转账金额</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Pays for your cloud account</source>
        <extracomment>this account pays for the person&apos;s cloud account</extracomment>
        <translation>为您的云账号付款</translation>
    </message>
    <message>
        <source>Register Cloud Account</source>
        <translation>登记云账号</translation>
    </message>
    <message>
        <source>Create RAM User</source>
        <translation>创建 RAM 用户</translation>
    </message>
    <message>
        <source>Attach Policy</source>
        <translation>添加权限策略</translation>
    </message>
    <message>
        <source>Detach Policy</source>
        <translation>移除权限策略</translation>
    </message>
    <message>
        <source>Set Password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Rename Billing Account</source>
        <translation>重命名资金账户</translation>
    </message>
    <message>
        <source>Set Account Status</source>
        <translation>设置账户状态</translation>
    </message>
    <message>
        <source>Adjust Balance</source>
        <translation>调整余额</translation>
    </message>
    <message>
        <source>Set Entity Credit Limit</source>
        <translation>设置主体信控额度</translation>
    </message>
    <message>
        <source>Set Credit Limit</source>
        <translation>设置信控额度</translation>
    </message>
    <message>
        <source>Set Quota</source>
        <translation>设置额度</translation>
    </message>
    <message>
        <source>Record Quota Consumption</source>
        <translation>记录额度消耗</translation>
    </message>
    <message>
        <source>Record Charge</source>
        <translation>记录费用</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Enable Enterprise Account Center</source>
        <translation>开启企业账号中心</translation>
    </message>
    <message>
        <source>Invite Account</source>
        <translation>邀请账号</translation>
    </message>
    <message>
        <source>Import Bill Lines</source>
        <translation>导入账单明细</translation>
    </message>
    <message>
        <source>Remove Import</source>
        <translation>移除导入</translation>
    </message>
    <message>
        <source>Mark Bill Lines</source>
        <translation>标记账单明细</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>bank acceptance drafts, which pay bills before cash does</extracomment>
        <translation>汇票</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Change in Cash Balance</source>
        <translation>现金余额变动</translation>
    </message>
    <message>
        <source>Cash Taken by Bill %1</source>
        <extracomment>how much cash a bill took; %1 names the bill: 2026-09 Cloud</extracomment>
        <translation>账单 %1 动用的现金</translation>
    </message>
    <message>
        <source>Bill %1</source>
        <extracomment>what a bill asks for; %1 names it: 2026-09 Cloud</extracomment>
        <translation>账单 %1</translation>
    </message>
    <message>
        <source>Issue Bill</source>
        <translation>出具账单</translation>
    </message>
    <message>
        <source>Settle Bills</source>
        <translation>结算账单</translation>
    </message>
    <message>
        <source>Start Unified Settlement</source>
        <translation>发起统一结算</translation>
    </message>
    <message>
        <source>Edit Unified Settlement</source>
        <translation>编辑统一结算</translation>
    </message>
    <message>
        <source>Run Unified Settlement</source>
        <translation>执行统一结算</translation>
    </message>
    <message>
        <source>Close Unified Settlement</source>
        <translation>关闭统一结算</translation>
    </message>
    <message>
        <source>Delete Unified Settlement</source>
        <translation>删除统一结算</translation>
    </message>
    <message>
        <source>Set Automatic Write-off</source>
        <translation>设置自动销账</translation>
    </message>
    <message>
        <source>Set Write off Previous Bills</source>
        <translation>设置核销历史账单</translation>
    </message>
    <message>
        <source>Do What Is Due</source>
        <translation>处理到期事项</translation>
    </message>
    <message>
        <source>Transfer Funds</source>
        <translation>划拨资金</translation>
    </message>
    <message>
        <source>Convert Cash</source>
        <translation>兑换现金</translation>
    </message>
    <message>
        <source>Grant Coupon</source>
        <translation>发放优惠券</translation>
    </message>
    <message>
        <source>Cancel Coupon</source>
        <translation>作废优惠券</translation>
    </message>
    <message>
        <source>Place Order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Pay Order</source>
        <translation>支付订单</translation>
    </message>
    <message>
        <source>Set Tax Rate</source>
        <translation>设置税率</translation>
    </message>
    <message>
        <source>Set Bill Date</source>
        <translation>设置账单日</translation>
    </message>
    <message>
        <source>Post Bill Lines</source>
        <translation>过账账单明细</translation>
    </message>
    <message>
        <source>Set Service Suspension</source>
        <translation>设置欠费停服</translation>
    </message>
    <message>
        <source>Set Suspension Terms</source>
        <translation>设置延停条件</translation>
    </message>
    <message>
        <source>Set Low Balance Alert</source>
        <translation>设置可用额度预警</translation>
    </message>
    <message>
        <source>Set Settlement Currency</source>
        <translation>设置结算币种</translation>
    </message>
    <message>
        <source>Cancel Settlement Currency Change</source>
        <translation>取消结算币种变更</translation>
    </message>
    <message>
        <source>Set Exchange Rate</source>
        <translation>设置汇率</translation>
    </message>
</context>
<context>
    <name>purser::WriteOffRow</name>
    <message>
        <source>Turn Off…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Turn On…</source>
        <translation>开启…</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <extracomment>read by a screen reader: %1 is a setting</extracomment>
        <translation>关闭%1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>开启%1</translation>
    </message>
    <message>
        <source>Automatic Write-off</source>
        <extracomment>setting: bills are paid from the account&apos;s funds without anybody asking</extracomment>
        <translation>自动销账</translation>
    </message>
    <message>
        <source>Write off Previous Bills</source>
        <extracomment>setting: credit refunds pay bills of months before theirs too</extracomment>
        <translation>核销历史账单</translation>
    </message>
    <message>
        <source>Bills of an ecosystem account are paid from its quota when they are issued.</source>
        <translation>生态账户的账单在出具时由额度支付。</translation>
    </message>
    <message>
        <source>Locked by settlement %1</source>
        <translation>被结算 %1 锁定</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>state of a setting</extracomment>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>未开启</translation>
    </message>
    <message>
        <source>on again when it closes</source>
        <translation>关闭后恢复开启</translation>
    </message>
    <message>
        <source>stays off when it closes</source>
        <translation>关闭后仍未开启</translation>
    </message>
    <message>
        <source>always, without credit control</source>
        <translation>未开通信控时始终开启</translation>
    </message>
</context>
<context>
    <name>purser::WriteOffSettings</name>
    <message>
        <source>Automatic write-off is always on for billing account %1, which has no credit control.</source>
        <translation>资金账户 %1 未开通信控，自动销账始终开启。</translation>
    </message>
    <message>
        <source>Unified settlement %1 is open for billing account %2; automatic write-off comes back when it ends.</source>
        <translation>资金账户 %2 有未完成的统一结算 %1；结束后自动销账将恢复。</translation>
    </message>
    <message>
        <source>Turn on automatic write-off for %1</source>
        <translation>为 %1 开启自动销账</translation>
    </message>
    <message>
        <source>Turn off automatic write-off for %1</source>
        <translation>为 %1 关闭自动销账</translation>
    </message>
    <message>
        <source>Write off Previous Bills is for credit users; billing account %1 has had no credit limit.</source>
        <translation>核销历史账单仅适用于信控用户；资金账户 %1 未曾有信控额度。</translation>
    </message>
    <message>
        <source>Let credit refunds write off previous bills of %1</source>
        <translation>允许 %1 的信控退款核销历史账单</translation>
    </message>
    <message>
        <source>Keep credit refunds of %1 for the bills of their month and later</source>
        <translation>%1 的信控退款仅用于其所属月份及之后的账单</translation>
    </message>
</context>
<context>
    <name>purser::Writer</name>
    <message>
        <source>The amount is too large for a book.</source>
        <translation>金额过大，无法记入账簿。</translation>
    </message>
    <message>
        <source>The postings of this command do not sum to zero. Nothing was written; please report this.</source>
        <translation>此命令的分录之和不为零。未写入任何内容；请报告此问题。</translation>
    </message>
</context>
</TS>
