# Word files as a C++ source: core has no resources of its own.
# throughline_embed(<variable> <function> <file>...): a source that gives the texts of the files.
function(throughline_embed variable function)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp)
  set(entries "")
  foreach(file IN LISTS ARGN)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} text)
    string(APPEND entries "    R\"words(${text})words\",\n")
  endforeach()
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT
"#include \"core/data/reading/reading_words.h\"

namespace throughline::data {

std::span<const std::string_view> @function@() {
  static constexpr std::string_view texts[] = {
@entries@  };
  return texts;
}

} // namespace throughline::data
")
  set(${variable} ${output} PARENT_SCOPE)
endfunction()
