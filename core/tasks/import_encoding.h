#pragma once

#include "core/tasks/import_task.h"

namespace throughline::tasks {

/// A file that is UTF-8 as far as the sample went, and then is not: the encoding found where it breaks. None for other
/// errors, and where the mapping names an encoding.
std::optional<std::string> encodingAtBreak(const ImportRequest& request, const Error& error);

/// run(request); once more with another encoding where the first turned out wrong far down in the file.
template <class Run> auto withEncoding(const ImportRequest& request, Run&& run) -> decltype(run(request)) {
  auto result = run(request);
  if (result.ok())
    return result;
  const auto encoding = encodingAtBreak(request, result.error());
  if (!encoding)
    return result;
  ImportRequest again = request;
  if (!again.mapping) {
    THROUGHLINE_TRY(reading, ImportReading::open(request));
    again.mapping = reading->converter().mapping();
  }
  again.mapping->encoding = *encoding;
  return run(again);
}

/// A mapping that says nothing but how the table is written.
data::Mapping formatOnly(const TableChoice& format);

/// What was found of the format, so that the mapping reads the file again the same way.
void completeFormat(data::Mapping& mapping, const data::TableFormat& format);

} // namespace throughline::tasks
