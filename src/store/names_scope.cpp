#include "store/names_scope.hpp"

#include "store/assemble.hpp"
#include "store/gathering.hpp"
#include "store/row_loader.hpp"
#include "store/store_root.hpp"

namespace hearsay {

Records
names_scope(const Database& database, const RestForm& form, const std::vector<std::string>& ids)
{
    Gathering gathering(database, form);
    for (const auto& id : ids) {
        gathering.add(id);
    }
    RowLoader loader(database, form);
    loader.all_names();
    loader.all_of(gathering.take());
    auto stored = loader.take();
    stored.root = read_root(database, form);
    return assembled(std::move(stored), Extent::part, database.path());
}

} // namespace hearsay
