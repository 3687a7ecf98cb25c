// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a bill as the cloud exports it: legacy English, 40 columns, some 480 bytes a line, the same for the same seed.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

/// splitmix64: the same numbers on every machine, unlike the library's distributions.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    std::uint64_t below(std::uint64_t bound) { return next() % bound; }

private:
    std::uint64_t m_state;
};

struct Product
{
    const char *code, *name, *detail, *item, *unit, *prefix;
};
constexpr std::array products = {
    Product{"ecs", "Elastic Compute Service", "ECS (Pay-As-You-Go)", "Instance type", "Hour", "i"},
    Product{"ecs", "Elastic Compute Service", "ECS (Pay-As-You-Go)", "System disk size", "Hour", "i"},
    Product{"yundisk", "Block Storage", "Elastic Block Storage", "Disk size", "GB-Hour", "d"},
    Product{"oss", "Object Storage Service", "OSS (Pay-As-You-Go)", "Standard storage (LRS)", "GB", "oss"},
    Product{"oss", "Object Storage Service", "OSS (Pay-As-You-Go)", "Outbound traffic over the Internet", "GB", "oss"},
    Product{"rds", "ApsaraDB RDS", "RDS (Pay-As-You-Go)", "Instance type", "Hour", "rm"},
    Product{"slb", "Server Load Balancer", "Classic Load Balancer", "LCU", "LCU", "lb"},
    Product{"cdn", "Alibaba Cloud CDN", "CDN (Pay-As-You-Go)", "Data transfer", "GB", "cdn"},
    Product{"eip", "Elastic IP Address", "EIP (Pay-As-You-Go)", "Traffic", "GB", "eip"},
    Product{"kvstore", "ApsaraDB for Redis", "Tair (Redis OSS-compatible)", "Instance type", "Hour", "r"},
    Product{"sls", "Simple Log Service", "Log Service", "Index traffic of log data", "GB", "sls"},
    Product{"ack", "Container Service for Kubernetes", "ACK Pro cluster", "Cluster management", "Hour", "c"},
    Product{"nas", "File Storage NAS", "General-purpose NAS", "Capacity", "GB-Hour", "nas"},
    Product{"polardb", "PolarDB", "PolarDB for MySQL", "Storage", "GB-Hour", "pc"},
};
constexpr std::array regions = {"Singapore", "US (Virginia)", "Germany (Frankfurt)", "China (Hangzhou)", "China (Hong Kong)", "Japan (Tokyo)", "Indonesia (Jakarta)", "UK (London)"};
constexpr std::array zones = {"ap-southeast-1", "us-east-1", "eu-central-1", "cn-hangzhou", "cn-hongkong", "ap-northeast-1", "ap-southeast-5", "eu-west-1"};
constexpr std::array teams = {"payments", "search", "数据平台", "mobile", "客服", "platform", "research", "checkout"};
constexpr std::array currencies = {"USD", "USD", "USD", "USD", "SGD", "EUR"};

struct Instance
{
    std::string id, name, publicIp, privateIp, spec, config, tag, group;
    const Product *product;
    size_t region, account;
};

std::string hexadecimal(std::uint64_t value, int digits)
{
    std::array<char, 20> text;
    std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(value));
    return std::string(text.data() + 16 - digits, size_t(digits));
}

Instance makeInstance(Random &random, size_t number)
{
    Instance instance;
    instance.product = &products[random.below(products.size())];
    instance.region = random.below(regions.size());
    instance.account = random.below(24);
    instance.id = std::string(instance.product->prefix) + "-" + hexadecimal(random.next(), 16);
    const char *team = teams[random.below(teams.size())];
    const bool production = random.below(3) > 0;
    instance.name = std::string(team) + "-" + (production ? "prod" : "test") + "-" + std::to_string(number % 500);
    instance.publicIp = "47." + std::to_string(random.below(256)) + "." + std::to_string(random.below(256)) + "." + std::to_string(random.below(254) + 1);
    instance.privateIp = "172.16." + std::to_string(random.below(256)) + "." + std::to_string(random.below(254) + 1);
    instance.spec = "ecs.g" + std::to_string(5 + random.below(4)) + (random.below(2) ? ".large" : ".2xlarge");
    instance.config = "\"" + std::to_string(2 << random.below(4)) + " cores, " + std::to_string(4 << random.below(4)) + " GB\"";
    instance.tag = std::string("key:team value:") + team + "; key:env value:" + (production ? "prod" : "test");
    instance.group = std::string("rg-") + team;
    return instance;
}

/// A decimal of ten places, from a count of 10^-10.
void appendUnits(std::string &to, std::uint64_t units, int places)
{
    std::array<char, 40> text;
    std::uint64_t divisor = 1;
    for (int i = places; i < 10; ++i)
        divisor *= 10;
    const int size = std::snprintf(text.data(), text.size(), "%llu.%010llu", static_cast<unsigned long long>(units / 10'000'000'000ULL),
                                   static_cast<unsigned long long>(units % 10'000'000'000ULL / divisor * divisor));
    to.append(text.data(), size_t(size - (10 - places)));
}

constexpr const char *header = "Billing Cycle,Billing Date,Cost Center,Account ID,Account Name,Owner Account ID,Owner Account Name,Product Name,Product Code,"
                               "Product Detail,Commodity Code,Subscription Type,Service Duration,Duration Unit,Instance ID,Instance Name,Resource Group,Instance Tag,"
                               "Internet IP,Intranet IP,Region,Zone,Instance Spec,Instance Config,Billing Item,List Price,List Price Unit,Usage,Usage Unit,"
                               "Deducted By Resource Package,Pretax Gross Amount,Invoice Discount,Round Down Discount,Deducted By Coupons,Pretax Amount,Tax,"
                               "Currency,Status,Bill Type,Primary Key\n";

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "generate_bill LINES FILE [SEED]\n");
        return 2;
    }
    const std::uint64_t lines = std::strtoull(argv[1], nullptr, 10);
    Random random(argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1);
    std::FILE *file = std::fopen(argv[2], "wb");
    if (!file) {
        std::perror(argv[2]);
        return 1;
    }

    std::vector<Instance> instances;
    for (size_t i = 0; i < 5'000; ++i)
        instances.push_back(makeInstance(random, i));
    std::fputs(header, file);
    std::string text;
    for (std::uint64_t line = 0; line < lines; ++line) {
        const Instance &instance = instances[random.below(instances.size())];
        const Product &product = *instance.product;
        // Bills come in the order of days, some months one after another.
        const std::uint64_t day = line * 92 / (lines ? lines : 1);
        const unsigned month = unsigned(day / 31) + 1, dayOfMonth = unsigned(day % 31) % (month == 2 ? 28 : 31) + 1;
        std::array<char, 64> buffer;
        std::snprintf(buffer.data(), buffer.size(), "2025%02u,2025%02u%02u,", month, month, dayOfMonth);
        text += buffer.data();
        const auto account = std::to_string(5'100'000'000'000'000ULL + instance.account * 7'919ULL);
        text += "CC-" + std::to_string(100 + instance.account % 12) + "," + account + ",finance@fabrikam," + account + ",team" + std::to_string(instance.account)
            + "@fabrikam,";
        text += std::string(product.name) + "," + product.code + "," + product.detail + "," + product.code + "_intl,PayAsYouGo,1,Hour,";
        text += instance.id + "," + instance.name + "," + instance.group + "," + instance.tag + "," + instance.publicIp + "," + instance.privateIp + ",";
        text += std::string(regions[instance.region]) + "," + zones[instance.region] + char('a' + line % 3) + "," + instance.spec + "," + instance.config + "," + product.item + ",";

        const std::uint64_t price = random.below(40) * 123'456'789ULL + 1'234'567ULL; // a price list is short
        const std::uint64_t usage = random.below(4) == 0 ? 10'000'000'000ULL : random.below(9'000'000) * 10'000ULL * 100ULL;
        const std::uint64_t gross = std::uint64_t((unsigned __int128)price * usage / 10'000'000'000ULL);
        const std::uint64_t discount = random.below(5) == 0 ? gross / 10 : 0, roundDown = random.below(50) == 0 ? gross % 1000 : 0;
        const std::uint64_t coupon = random.below(30) == 0 ? gross / 20 : 0;
        const std::uint64_t pretax = gross - discount - roundDown - coupon;
        appendUnits(text, price, 10);
        text += std::string(",USD/") + product.unit + ",";
        appendUnits(text, usage, 6);
        text += std::string(",") + product.unit + ",0,";
        appendUnits(text, gross, 10);
        text += ',';
        discount ? appendUnits(text, discount, 10) : void(text += '0');
        text += ',';
        roundDown ? appendUnits(text, roundDown, 10) : void(text += '0');
        text += ',';
        coupon ? appendUnits(text, coupon, 10) : void(text += '0');
        text += random.below(200) == 0 ? ",-" : ",";
        appendUnits(text, pretax, 10);
        text += ',';
        appendUnits(text, pretax / 100 * 9, 10);
        text += std::string(",") + currencies[instance.account % currencies.size()] + ",PayFinish,PayAsYouGoBill,2025" + std::to_string(1'000'000'000ULL + line) + "\n";
        if (text.size() > 4'000'000) {
            std::fwrite(text.data(), 1, text.size(), file);
            text.clear();
        }
    }
    std::fwrite(text.data(), 1, text.size(), file);
    return std::fclose(file) == 0 ? 0 : 1;
}
