#include <string_view>

#include <sqlite3.h>

#include "store/sqlite.hpp"

namespace hearsay {

void Database::forget_virtual_table(const std::string& name) const
{
    const auto set_defensive = [this](int defensive) {
        sqlite3_db_config(connection_.get(), SQLITE_DBCONFIG_DEFENSIVE, defensive, nullptr);
    };
    set_defensive(0);
    run("PRAGMA writable_schema = ON");
    {
        auto forget = prepare("DELETE FROM sqlite_master WHERE type = 'table' AND name = ?");
        forget.bind(1, std::string_view(name));
        forget.run();
    }
    run("PRAGMA writable_schema = RESET");
    set_defensive(1);
}

} // namespace hearsay
