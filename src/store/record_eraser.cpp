#include "store/record_eraser.hpp"

namespace hearsay {

RecordEraser::RecordEraser(const Database& database, Numbers& numbers)
    : numbers_(numbers), texts_(database.prepare("DELETE FROM texts WHERE number = ?")),
      organizations_(database.prepare("DELETE FROM organizations WHERE number = ?")),
      outlets_(database.prepare("DELETE FROM outlets WHERE number = ?")),
      owners_(database.prepare("DELETE FROM outlet_owners WHERE outlet = ?")),
      speakers_(database.prepare("DELETE FROM speakers WHERE number = ?")),
      speaker_ties_(database.prepare("DELETE FROM speaker_ties WHERE speaker = ?")),
      articles_(database.prepare("DELETE FROM articles WHERE number = ?")),
      claims_(database.prepare("DELETE FROM claims WHERE number = ?")),
      implications_(database.prepare("DELETE FROM implications WHERE claim = ?")),
      distinctions_(database.prepare("DELETE FROM distinctions WHERE claim = ?")),
      attributions_(database.prepare("DELETE FROM attributions WHERE claim = ? AND number = ?")),
      evidence_(database.prepare("DELETE FROM evidence WHERE claim = ? AND attribution = ?")),
      words_(database)
{
}

void RecordEraser::erase(std::int64_t number, const Text&)
{
    run(texts_, number);
}

void RecordEraser::erase(std::int64_t number, const Organization& organization)
{
    run(organizations_, number);
    words_.remove(number, organization);
}

void RecordEraser::erase(std::int64_t number, const Outlet& outlet)
{
    run(owners_, number);
    run(outlets_, number);
    words_.remove(number, outlet);
}

void RecordEraser::erase(std::int64_t number, const Speaker& speaker)
{
    run(speaker_ties_, number);
    run(speakers_, number);
    words_.remove(number, speaker);
}

void RecordEraser::erase(std::int64_t number, const Article& article)
{
    run(articles_, number);
    words_.remove(number, article);
}

void RecordEraser::erase(std::int64_t number, const Claim& claim)
{
    run(implications_, number);
    run(distinctions_, number);
    run(claims_, number);
    words_.remove(number, claim);
}

void RecordEraser::erase_attribution(const StandingRow& row)
{
    for (auto* const statement : {&evidence_, &attributions_}) {
        statement->bind(1, row.claim);
        statement->bind(2, row.place.number);
        statement->run();
    }
}

void RecordEraser::run(Statement& statement, std::int64_t number)
{
    statement.bind(1, number);
    statement.run();
}

} // namespace hearsay
