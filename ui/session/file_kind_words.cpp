#include "ui/session/file_kind_words.h"

#include "core/data/table/foreign_file.h"

#include <QCoreApplication>

namespace throughline::ui {
namespace {

using data::ForeignFile;

struct FileKindWords {
  Q_DECLARE_TR_FUNCTIONS(FileKindWords)
};

QString textOf(ForeignFile kind) {
  switch (kind) {
  case ForeignFile::wordDocument:
    return FileKindWords::tr("This is a Word document. Save it as plain text (.txt), then import that.");
  case ForeignFile::workbook:
    return FileKindWords::tr("This is a spreadsheet workbook. For a map save the sheet as CSV; feedback comes in with "
                             "Import data.");
  case ForeignFile::presentation:
    return FileKindWords::tr("This is a presentation. Copy its text into a plain text file (.txt), a line for each "
                             "touchpoint, and import that.");
  case ForeignFile::openDocument:
    return FileKindWords::tr("This is a text document of an office program. Save it as plain text (.txt), then import "
                             "that.");
  case ForeignFile::mindMap:
    return FileKindWords::tr("This is a mind map in a format of its own program. Export it there as OPML, FreeMind or "
                             "Markdown, then import that.");
  case ForeignFile::archive: return FileKindWords::tr("This is a packed archive. Unpack it and import what is in it.");
  case ForeignFile::pdf:
    return FileKindWords::tr("This is a PDF. Import the file that it was made from, or copy its text into a plain text "
                             "file (.txt).");
  case ForeignFile::image:
    return FileKindWords::tr("This is a picture. Drop it on a storyboard lane, or draw the map anew.");
  case ForeignFile::sound: return FileKindWords::tr("This is a sound or film. Choose a file with text in it.");
  case ForeignFile::richText:
    return FileKindWords::tr("This is a rich text document. Save it as plain text (.txt), then import that.");
  case ForeignFile::webPage:
    return FileKindWords::tr("This is a web page without a Mermaid journey in it. Copy its text into a plain text file "
                             "(.txt) and import that.");
  case ForeignFile::database:
    return FileKindWords::tr("This is a database of another program. Export the table from there as CSV.");
  case ForeignFile::workspace: return FileKindWords::tr("This is a Throughline workspace. Open it with File, Open.");
  case ForeignFile::program: return FileKindWords::tr("This is a program. Choose a file with text in it.");
  case ForeignFile::oldOffice:
    return FileKindWords::tr("This is a document of an old office program. Save it there as plain text or CSV.");
  case ForeignFile::mermaidDiagram:
    return FileKindWords::tr("This is a Mermaid diagram of another kind. Only diagrams that begin with \"journey\" are "
                             "journeys.");
  case ForeignFile::plantUml:
    return FileKindWords::tr("This is a PlantUML diagram. Write its steps as plain text (.txt), a line for each "
                             "touchpoint, and import that.");
  case ForeignFile::jsonCanvas:
    return FileKindWords::tr("This is a JSON Canvas board, which is only written, because a board does not say what "
                             "its cards mean. Copy its text into a plain text file (.txt) and import that.");
  case ForeignFile::drawIo:
    return FileKindWords::tr("This is a draw.io drawing, which is only written, because a drawing does not say what "
                             "its boxes mean. Copy its text into a plain text file (.txt) and import that.");
  case ForeignFile::vectorDrawing:
    return FileKindWords::tr("This is a drawing. Import the file that it was made from, or draw the map anew.");
  case ForeignFile::processModel:
    return FileKindWords::tr("This is a process model (BPMN). Write its steps as plain text (.txt), a line for each "
                             "touchpoint, and import that.");
  }
  return {};
}

} // namespace

QString foreignFileText(const std::string& kind) {
  for (std::size_t at = 0; at < data::foreignFileCount; ++at)
    if (const auto each = static_cast<ForeignFile>(at); data::nameOf(each) == kind)
      return textOf(each);
  return {};
}

} // namespace throughline::ui
