#include "text/quotations.hpp"

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

/// The marks of one paragraph, from left to right.
class Marks {
public:
    Marks(const Passage& passage, TokenRange paragraph, std::vector<Quotation>& found)
        : passage_(passage), paragraph_(paragraph), found_(found)
    {
    }

    void run()
    {
        for (auto at = paragraph_.first; at < paragraph_.last; ++at) {
            const auto mark = passage_[at].mark;
            if (is_double(mark)) {
                double_mark(at);
            } else if (is_single(mark) && !open_) {
                single_mark(at);
            }
        }
        if (open_ && *open_ == paragraph_.first) {
            add(*open_, paragraph_.last, false, false);
        }
    }

private:
    Turn turn_at(std::uint32_t at) const
    {
        const bool before = at == paragraph_.first || passage_[at].blank_before ||
                            passage_[at - 1].mark == Mark::open_bracket;
        const bool last = at + 1 == paragraph_.last;
        const bool after = last || passage_[at + 1].blank_before ||
                           (!passage_[at + 1].is_word() && !is_single(passage_[at + 1].mark));
        if (before != after) {
            return before ? Turn::opens : Turn::closes;
        }
        const auto mark = passage_[at].mark;
        if (mark == Mark::open_quote || mark == Mark::open_single) {
            return Turn::opens;
        }
        return mark == Mark::close_quote && open_ ? Turn::closes : Turn::either;
    }

    void double_mark(std::uint32_t at)
    {
        const auto turn = turn_at(at);
        if (open_ && turn != Turn::opens) {
            add(*open_, at, true, false);
            open_.reset();
        } else if (turn != Turn::closes) {
            open_ = at;
        }
        single_.reset();
    }

    void single_mark(std::uint32_t at)
    {
        const auto turn = turn_at(at);
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
            found_.push_back({{open + 1, close}, open, after, is_closed, is_single_mark});
        }
    }

    const Passage& passage_;
    TokenRange paragraph_;
    std::vector<Quotation>& found_;
    std::optional<std::uint32_t> open_;
    std::optional<std::uint32_t> single_;
};

} // namespace

std::vector<Quotation> quotations_in(const Passage& passage)
{
    std::vector<Quotation> found;
    for (const auto& paragraph : passage.paragraphs) {
        Marks(passage, paragraph, found).run();
    }
    return found;
}

} // namespace hearsay
