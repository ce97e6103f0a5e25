// growth LANGUAGE PARAGRAPHS: reads a made-up article of that length, for callgrind to count.
#include <cstdlib>
#include <iostream>
#include <string>

#include "support/attributions_of.hpp"

int main(int count, char** words)
{
    if (count != 3) {
        std::cerr << "growth LANGUAGE PARAGRAPHS\n";
        return 2;
    }
    const std::string language = words[1];
    const std::string indonesian = "Kepala Dinas Air Solo Budi Raharjo mengatakan bahwa air sungai "
                                   "naik sejak pagi. “Kami siap "
                                   "membantu warga,” kata Budi kepada Reuters, dikutip dari CNN, "
                                   "Senin (3/2/2025). Menurut dia, "
                                   "warga “sudah tenang” dan tidak mengungsi.\n";
    const std::string english =
        "The harbour is full, said Anna Holm, the port's director. “No ship can enter,” she told "
        "Reuters on Monday, adding that the “worst” week is over. Holm denied the charge and "
        "called "
        "it a rumour.\n";
    std::string text;
    for (long i = 0; i < std::strtol(words[2], nullptr, 10); ++i) {
        text += language == "en" ? english : indonesian;
    }
    std::cout << hearsay::test::attributions_of(language, text).size() << '\n';
    return 0;
}
