# cmake -DINPUT=file -DOUTPUT=file.cpp -DNAME=function -P embed.cmake
# Writes a C++ source whose `std::string_view hearsay::NAME()` is the input's bytes, so that the
# program needs no file beside it.
file(READ ${INPUT} content)
string(FIND "${content}" ")embedded\"" end)
if(NOT end EQUAL -1)
    message(FATAL_ERROR "${INPUT} holds the mark that ends an embedded file")
endif()
file(WRITE ${OUTPUT} "#include <string_view>

namespace hearsay {

std::string_view ${NAME}();

std::string_view ${NAME}()
{
    return R\"embedded(${content})embedded\";
}

} // namespace hearsay
")
