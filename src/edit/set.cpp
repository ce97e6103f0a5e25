#include "edit/set.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>

#include "base/nearest.hpp"
#include "edit/assign.hpp"
#include "edit/refusal.hpp"
#include "model/naming.hpp"

namespace hearsay {
namespace {

/// One key that a record may be given, and what that makes of the record.
template <class Record> struct Settable {
    std::string_view key;
    void (*assign_to)(Record& record, const Setting& setting);
    bool required = false;
};

template <class Record, class Value> Record record_of(Value Record::*member);
template <auto Member> using RecordOf = decltype(record_of(Member));

template <auto Member> constexpr Settable<RecordOf<Member>> may_be(std::string_view key)
{
    return {key, [](RecordOf<Member>& record, const Setting& setting) {
                assign(record.*Member, setting);
            }};
}

template <auto Member> constexpr Settable<RecordOf<Member>> must_be(std::string_view key)
{
    auto settable = may_be<Member>(key);
    settable.required = true;
    return settable;
}

/// A flag that is true where it is absent.
template <auto Member> constexpr Settable<RecordOf<Member>> is_unless_unset(std::string_view key)
{
    return {key, [](RecordOf<Member>& record, const Setting& setting) {
                assign(record.*Member, setting);
                record.*Member = record.*Member || setting.how == Setting::How::unset;
            }};
}

/// A member of a part that the record always has.
template <auto Part, auto Member> constexpr Settable<RecordOf<Part>> part(std::string_view key)
{
    return {key, [](RecordOf<Part>& record, const Setting& setting) {
                assign((record.*Part).*Member, setting);
            }};
}

/// A member of a part that the record may have; one that says nothing is left out.
template <auto Part, auto Member>
constexpr Settable<RecordOf<Part>> optional_part(std::string_view key)
{
    return {key, [](RecordOf<Part>& record, const Setting& setting) {
                auto& object = record.*Part;
                auto changed =
                    object.value_or(typename std::decay_t<decltype(object)>::value_type{});
                assign(changed.*Member, setting);
                object = std::move(changed);
                if (*object == typename std::decay_t<decltype(object)>::value_type{}) {
                    object.reset();
                }
            }};
}

/// A part as a whole, of which nothing can be made but its absence.
template <auto Part> constexpr Settable<RecordOf<Part>> as_a_whole(std::string_view key)
{
    return {key, [](RecordOf<Part>& record, const Setting& setting) {
                if (setting.how != Setting::How::unset) {
                    throw Refusal(
                        quoted(setting.key) + " has parts: set them, as " + setting.key +
                        (setting.key == "speaker_as" ? ".name=VALUE" : ".by=VALUE"));
                }
                record.*Part = {};
            }};
}

template <class Record> constexpr Settable<Record> note()
{
    return part<&Record::remarks, &Remarks::note>("note");
}

constexpr std::array<Settable<Text>, 10> text_keys{{
    must_be<&Text::sha256>("sha256"),
    must_be<&Text::article>("article"),
    may_be<&Text::url>("url"),
    may_be<&Text::archived>("archived"),
    may_be<&Text::retrieved>("retrieved"),
    may_be<&Text::media_type>("media_type"),
    may_be<&Text::language>("language"),
    may_be<&Text::translation_of>("translation_of"),
    may_be<&Text::extractor>("extractor"),
    note<Text>(),
}};

constexpr std::array<Settable<Organization>, 7> organization_keys{{
    must_be<&Organization::name>("name"),
    may_be<&Organization::kind>("kind"),
    may_be<&Organization::country>("country"),
    may_be<&Organization::parent>("parent"),
    may_be<&Organization::aliases>("aliases"),
    may_be<&Organization::same_as>("same_as"),
    note<Organization>(),
}};

constexpr std::array<Settable<Outlet>, 10> outlet_keys{{
    must_be<&Outlet::name>("name"),
    is_unless_unset<&Outlet::named>("named"),
    may_be<&Outlet::kind>("kind"),
    may_be<&Outlet::country>("country"),
    may_be<&Outlet::language>("language"),
    may_be<&Outlet::domains>("domains"),
    may_be<&Outlet::owner>("owner"),
    may_be<&Outlet::aliases>("aliases"),
    may_be<&Outlet::same_as>("same_as"),
    note<Outlet>(),
}};

constexpr std::array<Settable<Speaker>, 11> speaker_keys{{
    must_be<&Speaker::name>("name"),
    must_be<&Speaker::kind>("kind"),
    is_unless_unset<&Speaker::named>("named"),
    may_be<&Speaker::speaks_for>("speaks_for"),
    may_be<&Speaker::affiliation>("affiliation"),
    may_be<&Speaker::role>("role"),
    may_be<&Speaker::url>("url"),
    may_be<&Speaker::date>("date"),
    may_be<&Speaker::aliases>("aliases"),
    may_be<&Speaker::same_as>("same_as"),
    note<Speaker>(),
}};

constexpr std::array<Settable<Article>, 15> article_keys{{
    may_be<&Article::outlet>("outlet"),
    may_be<&Article::kind>("kind"),
    may_be<&Article::title>("title"),
    may_be<&Article::url>("url"),
    may_be<&Article::archived>("archived"),
    may_be<&Article::authors>("authors"),
    may_be<&Article::language>("language"),
    may_be<&Article::published>("published"),
    may_be<&Article::published_as_printed>("published_as_printed"),
    may_be<&Article::date_inferred>("date_inferred"),
    may_be<&Article::revised>("revised"),
    may_be<&Article::in_hand>("in_hand"),
    may_be<&Article::copy_of>("copy_of"),
    may_be<&Article::corrections>("corrections"),
    note<Article>(),
}};

constexpr std::array<Settable<Claim>, 8> claim_keys{{
    must_be<&Claim::text>("text"),
    may_be<&Claim::kind>("kind"),
    may_be<&Claim::language>("language"),
    may_be<&Claim::about>("about"),
    may_be<&Claim::place>("place"),
    may_be<&Claim::implies>("implies"),
    may_be<&Claim::distinct_from>("distinct_from"),
    note<Claim>(),
}};

constexpr std::array<Settable<Attribution>, 28> attribution_keys{{
    must_be<&Attribution::claim>("claim"),
    must_be<&Attribution::article>("article"),
    may_be<&Attribution::via>("via"),
    may_be<&Attribution::speaker>("speaker"),
    as_a_whole<&Attribution::speaker_as>("speaker_as"),
    part<&Attribution::speaker_as, &SpeakerAs::name>("speaker_as.name"),
    part<&Attribution::speaker_as, &SpeakerAs::role>("speaker_as.role"),
    part<&Attribution::speaker_as, &SpeakerAs::affiliation>("speaker_as.affiliation"),
    may_be<&Attribution::mode>("mode"),
    may_be<&Attribution::stance>("stance"),
    may_be<&Attribution::basis>("basis"),
    may_be<&Attribution::occasion>("occasion"),
    may_be<&Attribution::own>("own"),
    may_be<&Attribution::said_on>("said_on"),
    may_be<&Attribution::cue>("cue"),
    may_be<&Attribution::addressee>("addressee"),
    may_be<&Attribution::translated>("translated"),
    may_be<&Attribution::rule>("rule"),
    may_be<&Attribution::confidence>("confidence"),
    may_be<&Attribution::status>("status"),
    as_a_whole<&Attribution::recorded>("recorded"),
    optional_part<&Attribution::recorded, &Recorded::by>("recorded.by"),
    optional_part<&Attribution::recorded, &Recorded::at>("recorded.at"),
    optional_part<&Attribution::recorded, &Recorded::tool>("recorded.tool"),
    as_a_whole<&Attribution::reviewed>("reviewed"),
    optional_part<&Attribution::reviewed, &Reviewed::by>("reviewed.by"),
    optional_part<&Attribution::reviewed, &Reviewed::at>("reviewed.at"),
    note<Attribution>(),
}};

constexpr std::array<Settable<Records>, 5> root_keys{{
    may_be<&Records::title>("title"),
    may_be<&Records::base>("base"),
    may_be<&Records::created>("created"),
    may_be<&Records::generator>("generator"),
    note<Records>(),
}};

template <class Record, std::size_t Count>
[[noreturn]] void refuse_key(
    std::string_view kind, std::string_view key, const std::array<Settable<Record>, Count>& keys)
{
    std::vector<std::string_view> names;
    for (const auto& settable : keys) {
        names.push_back(settable.key);
    }
    const auto guess = did_you_mean(key, names);
    throw Refusal(
        "no key " + quoted(key) + " to set in " + std::string(kind) +
        (guess.empty() ? ", expected one of " + listed(names) : guess));
}

template <class Record, std::size_t Count>
Record with_each(
    Record record, const std::vector<Setting>& settings, std::string_view kind,
    const std::array<Settable<Record>, Count>& keys)
{
    for (const auto& setting : settings) {
        const auto found = std::ranges::find(keys, setting.key, &Settable<Record>::key);
        if (found == keys.end()) {
            refuse_key(kind, setting.key, keys);
        }
        if (found->required && setting.how == Setting::How::unset) {
            throw Refusal(quoted(setting.key) + " cannot be absent in " + std::string(kind));
        }
        found->assign_to(record, setting);
    }
    return record;
}

/// `texts.id`: a claim's sentence in a language.
void assign_sentence(Claim& claim, const Setting& setting)
{
    const auto language = setting.key.substr(setting.key.find('.') + 1);
    std::string sentence;
    assign(sentence, setting);
    if (sentence.empty()) {
        claim.texts.erase(language);
    } else {
        claim.texts[language] = std::move(sentence);
    }
}

Setting read_setting(const std::string& word)
{
    const auto equals = word.find('=');
    if (equals == std::string::npos) {
        throw Refusal(quoted(word) + " sets nothing, expected KEY=VALUE");
    }
    const char before = equals == 0 ? '\0' : word[equals - 1];
    const bool has_sign = before == '+' || before == '-';
    Setting setting;
    setting.key = word.substr(0, has_sign ? equals - 1 : equals);
    setting.values.push_back(word.substr(equals + 1));
    if (has_sign) {
        setting.how = before == '+' ? Setting::How::add : Setting::How::drop;
    }
    if (setting.key.empty()) {
        throw Refusal(quoted(word) + " sets nothing, expected KEY=VALUE");
    }
    return setting;
}

} // namespace

std::vector<Setting> read_settings(const std::vector<std::string>& words)
{
    std::vector<Setting> settings;
    for (const auto& word : words) {
        auto setting = read_setting(word);
        const bool goes_on = !settings.empty() && settings.back().key == setting.key &&
                             settings.back().how == setting.how;
        if (goes_on) {
            settings.back().values.push_back(std::move(setting.values.front()));
        } else {
            settings.push_back(std::move(setting));
        }
    }
    return settings;
}

Text with_settings(Text record, const std::vector<Setting>& settings)
{
    return with_each(std::move(record), settings, "a text", text_keys);
}

Organization with_settings(Organization record, const std::vector<Setting>& settings)
{
    return with_each(std::move(record), settings, "an organization", organization_keys);
}

Outlet with_settings(Outlet record, const std::vector<Setting>& settings)
{
    return with_each(std::move(record), settings, "an outlet", outlet_keys);
}

Speaker with_settings(Speaker record, const std::vector<Setting>& settings)
{
    return with_each(std::move(record), settings, "a speaker", speaker_keys);
}

Article with_settings(Article record, const std::vector<Setting>& settings)
{
    return with_each(std::move(record), settings, "an article", article_keys);
}

Claim with_settings(Claim record, const std::vector<Setting>& settings)
{
    std::vector<Setting> others;
    for (const auto& setting : settings) {
        if (setting.key.starts_with("texts.")) {
            assign_sentence(record, setting);
        } else {
            others.push_back(setting);
        }
    }
    return with_each(std::move(record), others, "a claim", claim_keys);
}

Attribution with_settings(Attribution record, const std::vector<Setting>& settings)
{
    return with_each(std::move(record), settings, "an attribution", attribution_keys);
}

Records with_settings(Records records, const std::vector<Setting>& settings)
{
    return with_each(std::move(records), settings, "the dossier", root_keys);
}

} // namespace hearsay
