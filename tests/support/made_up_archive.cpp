#include "support/made_up_archive.hpp"

namespace hearsay::test {

Records made_up_archive(const NewsShape& shape)
{
    Records all;
    const auto append = [](auto& list, const auto& more) {
        list.insert(list.end(), more.begin(), more.end());
    };
    generate(shape, [&](const Records& piece) {
        append(all.organizations, piece.organizations);
        append(all.outlets, piece.outlets);
        append(all.speakers, piece.speakers);
        append(all.articles, piece.articles);
        append(all.claims, piece.claims);
        append(all.attributions, piece.attributions);
        return Go::on;
    });
    return all;
}

} // namespace hearsay::test
