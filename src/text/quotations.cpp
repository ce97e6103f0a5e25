#include "text/quotations.hpp"

#include <algorithm>
#include <optional>

namespace hearsay {
namespace {

constexpr std::uint32_t longest_single = 60;

enum class Turn { opens, closes, either };

bool is_double(Mark mark)
{
    return mark == Mark::open_quote || mark == Mark::close_quote || mark == Mark::plain_quote;
}

bool is_single(Mark mark)
{
    return mark == Mark::open_single || mark == Mark::close_single || mark == Mark::plain_single;
}

/// A double mark and what it does.
struct Sign {
    std::uint32_t at = 0;
    Turn turn = Turn::either;
    int balance = 0;     // marks that close less those that open, up to this one
    int best_behind = 0; // the highest balance of this mark and those behind it
};

/// The marks of one paragraph, from left to right.
class Marks {
public:
    Marks(const Passage& passage, std::size_t paragraph, std::vector<Quotation>& found)
        : passage_(passage), paragraph_(passage.paragraphs[paragraph]), found_(found)
    {
        const bool is_last = paragraph + 1 == passage.paragraphs.size();
        next_opens_ = !is_last && is_double(passage[passage.paragraphs[paragraph + 1].first].mark);
    }

    void run()
    {
        read_signs();
        std::size_t sign = 0;
        for (auto at = paragraph_.first; at < paragraph_.last; ++at) {
            const auto mark = passage_[at].mark;
            if (mark < Mark::open_quote) {
                continue;
            }
            if (is_double(mark)) {
                double_mark(sign++);
            } else if (is_single(mark) && !open_) {
                const auto close = around_doubles(at);
                if (close != at) {
                    add(at, close, true, true);
                    sign += doubles_in(at, close);
                    at = close;
                    continue;
                }
                single_mark(at);
            }
        }
        const bool stops = passage_[paragraph_.last - 1].mark == Mark::stop;
        if (open_ && (*open_ == paragraph_.first || (next_opens_ && stops))) {
            add(*open_, paragraph_.last, false, false);
        }
    }

private:
    std::size_t doubles_in(std::uint32_t first, std::uint32_t last) const
    {
        std::size_t count = 0;
        for (auto at = first; at < last; ++at) {
            count += is_double(passage_[at].mark) ? 1 : 0;
        }
        return count;
    }

    /// The mark that closes the single one at `at` behind speech that has words in double marks:
    /// ‘He called it “a gift”,’. `at` if there is none.
    std::uint32_t around_doubles(std::uint32_t at) const
    {
        const auto last = std::min(paragraph_.last, at + longest_single);
        if (turn_of_single(at) != Turn::opens) {
            return at;
        }
        std::size_t doubles = 0;
        for (auto next = at + 1; next < last; ++next) {
            doubles += is_double(passage_[next].mark) ? 1 : 0;
            const auto before = passage_[next - 1].mark;
            if (is_single(passage_[next].mark) && doubles > 0 && doubles % 2 == 0 &&
                (before == Mark::comma || before == Mark::stop)) {
                return next;
            }
        }
        return at;
    }

    void read_signs()
    {
        for (auto at = paragraph_.first; at < paragraph_.last; ++at) {
            if (is_double(passage_[at].mark)) {
                signs_.push_back({at, turn_at(at), 0, 0});
            }
        }
        mend_turns();
        int balance = 0;
        for (auto& sign : signs_) {
            balance += sign.turn == Turn::closes ? 1 : sign.turn == Turn::opens ? -1 : 0;
            sign.balance = sign.best_behind = balance;
        }
        for (auto i = signs_.size(); i > 1; --i) {
            auto& before = signs_[i - 2].best_behind;
            before = std::max(before, signs_[i - 1].best_behind);
        }
    }

    /// Turns the marks round that have their blank on the wrong side.
    void mend_turns()
    {
        bool open = false;
        for (std::size_t i = 0; i < signs_.size(); ++i) {
            auto& turn = signs_[i].turn;
            const bool next_closes =
                i + 1 < signs_.size() &&
                (signs_[i + 1].turn == Turn::closes || is_misplaced_close(signs_[i + 1].at));
            if (open && is_misplaced_close(signs_[i].at)) {
                turn = Turn::closes;
            } else if (!open && turn == Turn::closes && next_closes && is_misplaced_open(i)) {
                turn = Turn::opens;
            }
            open = turn == Turn::either ? !open : turn == Turn::opens;
        }
    }

    /// `“Airnya keruh, ”ucapnya`: the blank stands on the wrong side.
    bool is_misplaced_close(std::uint32_t at) const
    {
        if (at == paragraph_.first || at + 1 >= paragraph_.last || !passage_[at].blank_before) {
            return false;
        }
        const auto before = passage_[at - 1].mark;
        const auto& next = passage_[at + 1];
        return (before == Mark::comma || before == Mark::stop) && !next.blank_before &&
               next.shape == Shape::lower && next.is(WordClass::said_after);
    }

    /// `… di sana.” Tidak ada air,” katanya`: a mark that would close nothing, before another.
    bool is_misplaced_open(std::size_t number) const
    {
        const auto at = signs_[number].at;
        return at > paragraph_.first && at + 1 < paragraph_.last &&
               passage_[at - 1].mark == Mark::stop && passage_[at + 1].is_capital();
    }

    Turn turn_at(std::uint32_t at) const
    {
        const bool adjoins = !signs_.empty() && signs_.back().at + 1 == at &&
                             signs_.back().turn != Turn::closes && !passage_[at].blank_before;
        return turn_at(at, adjoins);
    }

    Turn turn_of_single(std::uint32_t at) const { return turn_at(at, false); }

    Turn turn_at(std::uint32_t at, bool adjoins) const
    {
        const bool before = at == paragraph_.first || passage_[at].blank_before || adjoins ||
                            passage_[at - 1].mark == Mark::open_bracket;
        const bool last = at + 1 == paragraph_.last;
        const bool after = last || passage_[at + 1].blank_before ||
                           (!passage_[at + 1].is_word() && !is_single(passage_[at + 1].mark) &&
                            !(before && is_double(passage_[at + 1].mark)));
        if (before != after) {
            return before ? Turn::opens : Turn::closes;
        }
        const auto mark = passage_[at].mark;
        return mark == Mark::open_quote || mark == Mark::open_single ? Turn::opens : Turn::either;
    }

    /// Whether the mark opens words that are quoted within those of the open one.
    bool opens_inner(const Sign& sign) const
    {
        return sign.turn == Turn::opens && sign.best_behind > sign.balance + 1 &&
               passage_[sign.at - 1].mark != Mark::stop;
    }

    void double_mark(std::size_t number)
    {
        const auto& sign = signs_[number];
        single_.reset();
        if (!open_) {
            if (sign.turn != Turn::closes) {
                open_ = sign.at;
            }
        } else if (opens_inner(sign)) {
            ++inner_;
        } else if (sign.turn == Turn::opens) {
            open_ = sign.at;
            inner_ = 0;
        } else if (inner_ > 0) {
            --inner_;
        } else {
            add(*open_, sign.at, true, false);
            open_.reset();
        }
    }

    /// ‘The workers’ union is late,’: a later mark closes the speech that a single one opened.
    bool is_apostrophe(std::uint32_t at) const
    {
        const auto end = passage_[at - 1].end;
        if (!passage_[at - 1].is_word() || passage_.text[end - 1] != 's') {
            return false;
        }
        const auto last = std::min(paragraph_.last, *single_ + longest_single);
        for (auto next = at + 1; next < last; ++next) {
            const auto before = passage_[next - 1].mark;
            if (is_single(passage_[next].mark)) {
                return before == Mark::comma || before == Mark::stop;
            }
        }
        return false;
    }

    void single_mark(std::uint32_t at)
    {
        const auto turn = turn_of_single(at);
        if (single_ && turn == Turn::closes && is_apostrophe(at)) {
            return;
        }
        if (single_ && turn == Turn::closes && at - *single_ <= longest_single) {
            add(*single_, at, true, true);
            single_.reset();
        } else if (turn == Turn::opens) {
            single_ = at;
        }
    }

    void add(std::uint32_t open, std::uint32_t close, bool is_closed, bool is_single_mark)
    {
        const auto after = is_closed ? close + 1 : close;
        if (open + 1 < close) {
            const bool continues = !found_.empty() && !found_.back().is_closed &&
                                   found_.back().after == open && open == paragraph_.first;
            found_.push_back(
                {{open + 1, close}, open, after, is_closed, is_single_mark, continues});
        }
    }

    const Passage& passage_;
    TokenRange paragraph_;
    std::vector<Quotation>& found_;
    std::vector<Sign> signs_;
    bool next_opens_ = false; // the next paragraph starts with a mark
    std::uint32_t inner_ = 0; // quotations open within the open one
    std::optional<std::uint32_t> open_;
    std::optional<std::uint32_t> single_;
};

} // namespace

std::vector<Quotation> quotations_in(const Passage& passage)
{
    std::vector<Quotation> found;
    for (std::size_t i = 0; i < passage.paragraphs.size(); ++i) {
        Marks(passage, i, found).run();
    }
    return found;
}

} // namespace hearsay
