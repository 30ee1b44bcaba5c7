#include "ui/session/error_words.h"

#include "ui/session/file_kind_words.h"
#include "ui/session/import_words.h"
#include "ui/session/thing_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace throughline::ui {
namespace {

struct ErrorWords {
  Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString factOf(const Error& error, Fact which) {
  return QString::fromStdString(error.fact(which));
}

/// The fact, or words for it when it was not given.
QString factOr(const Error& error, Fact which, const QString& otherwise) {
  const auto given = factOf(error, which);
  return given.isEmpty() ? otherwise : given;
}

bool wholePaths = false;

/// A stream has a name, but no place.
QString wholeName(const QString& path) {
  return path == QLatin1String("stdout") || path == QLatin1String("-") ? path : QFileInfo(path).absoluteFilePath();
}

QString fileOf(const Error& error) {
  const auto path = factOf(error, Fact::path);
  if (path.isEmpty())
    return ErrorWords::tr("The file");
  return ErrorWords::tr("\"%1\"").arg(wholePaths ? wholeName(path) : QFileInfo(path).fileName());
}

QString thingOf(const Error& error) {
  return error.fact(Fact::name).empty() ? ErrorWords::tr("This") : thingWord(std::string(error.fact(Fact::name)));
}

/// " (line 7, column 3)" as far as it is known.
QString positionOf(const Error& error) {
  QStringList parts;
  if (const auto line = factOf(error, Fact::line); !line.isEmpty())
    parts << ErrorWords::tr("line %1").arg(line);
  if (const auto column = factOf(error, Fact::column); !column.isEmpty())
    parts << ErrorWords::tr("column %1").arg(column);
  return parts.isEmpty() ? QString() : ErrorWords::tr(" (%1)").arg(parts.join(ErrorWords::tr(", ")));
}

/// " Detail: ..." when there is one.
QString detailOf(const Error& error) {
  auto detail = factOf(error, Fact::detail);
  while (detail.endsWith(QLatin1Char('.')))
    detail.chop(1);
  return detail.isEmpty() ? QString() : ErrorWords::tr(" Detail: %1.").arg(detail);
}

QString expectedOf(const Error& error) {
  const auto expected = factOf(error, Fact::expected);
  return expected.isEmpty() ? QString() : ErrorWords::tr(" Allowed: %1.").arg(expected);
}

QString editingSentence(const Error& error) {
  const auto value = factOf(error, Fact::value);
  switch (error.code) {
  case ErrorCode::titleEmpty: return ErrorWords::tr("A title is needed here. Type at least one letter.");
  case ErrorCode::textTooLong:
    return ErrorWords::tr("The text of %1 is too long: at most %2 characters fit. Shorten it.")
        .arg(thingOf(error), factOr(error, Fact::limit, ErrorWords::tr("a limited number of")));
  case ErrorCode::notFound:
    if (error.fact(Fact::name) == tasks::earlierSource)
      return notPutBackSentence(error.fact(Fact::value), error.fact(Fact::detail));
    if (value.isEmpty())
      return ErrorWords::tr("There is no %1 here. Make one first, or choose another file.")
          .arg(error.fact(Fact::name).empty() ? ErrorWords::tr("such thing") : thingOf(error));
    if (const auto there = factOf(error, Fact::expected); !there.isEmpty())
      return ErrorWords::tr("There is no %1 \"%2\" here. Choose one that is there: %3.")
          .arg(thingOf(error), value, there);
    return ErrorWords::tr("There is no %1 \"%2\" here. Choose one that is there.").arg(thingOf(error), value);
  case ErrorCode::scriptEditRefused:
    return (factOf(error, Fact::expected) == QLatin1String("nothing")
                ? ErrorWords::tr("%1, edit %2: %3 Nothing was changed.")
                : ErrorWords::tr("%1, edit %2: %3 What comes before it stays."))
        .arg(factOf(error, Fact::path), factOf(error, Fact::line), factOf(error, Fact::detail));
  case ErrorCode::ambiguousTitle:
    return ErrorWords::tr("Several things are called \"%1\". Rename one of them, or choose it by its id.").arg(value);
  case ErrorCode::alreadyExists:
    return ErrorWords::tr("%1 \"%2\" is there already. Use another name.").arg(thingOf(error), value);
  case ErrorCode::valueNotAllowed:
    if (error.fact(Fact::name).starts_with("locked"))
      return ErrorWords::tr("Lane \"%1\" is locked: its touchpoints stay, and no others come. Unlock it first.")
          .arg(value);
    if (value.isEmpty())
      return ErrorWords::tr("This cannot be taken as %1.%2").arg(thingOf(error), expectedOf(error));
    return ErrorWords::tr("The value \"%2\" does not fit %1.%3 Enter another value.")
        .arg(thingOf(error), value, expectedOf(error));
  case ErrorCode::lastOfItsKind:
    return ErrorWords::tr("The last %1 cannot be removed, because a map needs one. Add another one first.")
        .arg(thingOf(error));
  case ErrorCode::nothingToUndo: return ErrorWords::tr("There is nothing to undo.");
  case ErrorCode::nothingToRedo: return ErrorWords::tr("There is nothing to redo.");
  case ErrorCode::documentInvalid:
    return ErrorWords::tr("The map would no longer be sound, so nothing was changed.%1 Correct that and try again.")
        .arg(detailOf(error));
  default: return {};
  }
}

/// What is too large may be the file or something in it; the limit is said where it is one.
QString tooLargeSentence(const Error& error) {
  const auto limit = factOf(error, Fact::limit);
  const auto name = factOf(error, Fact::name);
  const auto what = factOf(error, Fact::path).isEmpty() && !name.isEmpty() ? name : fileOf(error);
  if (limit.isEmpty())
    return ErrorWords::tr("%1 is larger than can be taken.%2 Split it into smaller parts.").arg(what, detailOf(error));
  if (name.isEmpty() || what == name)
    return ErrorWords::tr("%1%2: more than can be taken (at most %3). Split it into smaller parts.")
        .arg(what, positionOf(error), limit);
  return ErrorWords::tr("%1%2 has more than can be taken: %3, at most %4. Split it into smaller parts.")
      .arg(what, positionOf(error), name, limit);
}

QString accessSentence(const Error& error) {
  const auto file = fileOf(error);
  switch (error.code) {
  case ErrorCode::fileNotFound:
    return ErrorWords::tr("%1 is not there. It may have been moved or renamed; choose it again.").arg(file);
  case ErrorCode::fileExists:
    return ErrorWords::tr("%1 exists already.%2 Choose another name, or open it.").arg(file, detailOf(error));
  case ErrorCode::fileNotReadable:
    return ErrorWords::tr("%1 cannot be read.%2 Check its permissions.").arg(file, detailOf(error));
  case ErrorCode::fileNotWritable:
    return ErrorWords::tr("%1 cannot be written.%2 Choose another folder or change its permissions.")
        .arg(file, detailOf(error));
  case ErrorCode::diskFull:
    return ErrorWords::tr("The disk is full, so %1 could not be written. Free some space and try again.").arg(file);
  case ErrorCode::tooLarge: return tooLargeSentence(error);
  case ErrorCode::storageFailed:
    return ErrorWords::tr(
               "%1 could not be saved.%2 Your changes are kept in memory: save a copy elsewhere, then try again.")
        .arg(file, detailOf(error));
  default: return {};
  }
}

QString movedSentence(const Error& error) {
  const auto path = factOf(error, Fact::path);
  const auto how = factOf(error, Fact::expected);
  if (how == QLatin1String("moved"))
    return ErrorWords::tr("\"%1\" was moved to \"%2\" by another program, so the change was not saved. Save a copy, or "
                          "move it back and try again.")
        .arg(path, factOf(error, Fact::value));
  if (how == QLatin1String("replaced"))
    return ErrorWords::tr(
               "Another program has put a different file in the place of \"%1\", so the change was not saved. "
               "Save a copy of what you see here.")
        .arg(path);
  return ErrorWords::tr("\"%1\" was deleted by another program, so the change was not saved. Save a copy of what you "
                        "see here.")
      .arg(path);
}

QString workspaceSentence(const Error& error) {
  const auto file = fileOf(error);
  switch (error.code) {
  case ErrorCode::notAWorkspace:
    return ErrorWords::tr("%1 is not a Throughline workspace.%2 Choose a .journey file; other journeys are imported.")
        .arg(file, detailOf(error));
  case ErrorCode::workspaceNewer:
    return ErrorWords::tr(
               "%1 was written by a newer Throughline (format %2, this one knows %3). Install the newer version.")
        .arg(file, factOr(error, Fact::version, ErrorWords::tr("unknown")),
             factOr(error, Fact::expected, ErrorWords::tr("older ones")));
  case ErrorCode::workspaceDamaged:
    return ErrorWords::tr(
               "%1 is damaged and was not opened.%2 Restore the newest good snapshot, or a copy of your own.")
        .arg(file, detailOf(error));
  case ErrorCode::workspaceHostile:
    return ErrorWords::tr(
               "%1 holds things that no Throughline wrote, so it was not opened.%2 Ask its sender for a new copy.")
        .arg(file, detailOf(error));
  case ErrorCode::workspaceLocked:
    return ErrorWords::tr("%1 is open elsewhere (%2), so it can only be read here. Close it there to edit it.")
        .arg(file, factOr(error, Fact::holder, ErrorWords::tr("by another program")));
  case ErrorCode::workspaceReadOnly:
    return ErrorWords::tr("%1 is read-only, so nothing was changed.%2 Save a copy to edit it.")
        .arg(file, detailOf(error));
  case ErrorCode::workspaceMoved: return movedSentence(error);
  case ErrorCode::recordDamaged:
    return ErrorWords::tr(
               "A part (%1 %2) is damaged and cannot be read.%3 Restore a snapshot or a copy of your own, or "
               "import it again.")
        .arg(thingOf(error), factOf(error, Fact::value), detailOf(error));
  case ErrorCode::recordNewer:
    return ErrorWords::tr("A part was written by a newer Throughline (format %1). Install the newer version.")
        .arg(factOr(error, Fact::version, ErrorWords::tr("unknown")));
  case ErrorCode::revisionNotFound:
    return ErrorWords::tr("There is no version %1 in the history. Choose one of %2.")
        .arg(factOf(error, Fact::value), factOr(error, Fact::expected, ErrorWords::tr("the list")));
  case ErrorCode::sourceNotFound:
    if (const auto there = factOf(error, Fact::expected); !there.isEmpty())
      return ErrorWords::tr("There is no source %1. Choose one that is there: %2.")
          .arg(factOf(error, Fact::value), there);
    return ErrorWords::tr("There is no source %1. Look at the list of sources.").arg(factOf(error, Fact::value));
  default: return {};
  }
}

/// No table where one was looked for; of a workbook the sheets that hold one.
QString tableSentence(const Error& error, const QString& file) {
  const auto sheets = factOf(error, Fact::expected);
  if (const auto other = otherTableSentence(error, file); !other.isEmpty())
    return other;
  if (!sheets.isEmpty() && error.code == ErrorCode::noScoreFound)
    return ErrorWords::tr("No column of the sheet of %1 that was read looks like a score. Choose another sheet (on the "
                          "command line --sheet NAME); these hold some: %2.")
        .arg(file, sheets);
  if (!sheets.isEmpty())
    return ErrorWords::tr("The sheet of %1 that was read holds no feedback. Choose another sheet (on the command line "
                          "--sheet NAME); these hold some: %2.")
        .arg(file, sheets);
  if (error.code == ErrorCode::noRecords)
    return ErrorWords::tr("%1 has no records. Choose a file with a header row and at least one row under it.")
        .arg(file);
  return ErrorWords::tr("No column of %1 looks like a score. Say in a mapping which one is, or bring an event log "
                        "in as a map.")
      .arg(file);
}

QString readingSentence(const Error& error) {
  const auto file = fileOf(error);
  switch (error.code) {
  case ErrorCode::encodingUnknown:
    return ErrorWords::tr(
               "The letters of %1%2 are in no known encoding. Choose the encoding, or save the file as UTF-8.")
        .arg(file, positionOf(error));
  case ErrorCode::quoteNotClosed:
    return ErrorWords::tr("A quotation mark of %1%2 is never closed. Close it in the file and import again.")
        .arg(file, positionOf(error));
  case ErrorCode::noRecords:
  case ErrorCode::noScoreFound: return tableSentence(error, file);
  case ErrorCode::columnNotFound:
    if (error.fact(Fact::name) == "events")
      return ErrorWords::tr(
                 "%1 has no columns that look like these: %2.%3 Say in a mapping file which they are (on the "
                 "command line --mapping M.json with \"layout\": \"events\").")
          .arg(file, factOf(error, Fact::column), expectedOf(error));
    if (error.fact(Fact::name) == "decimals")
      return ErrorWords::tr("The mapping names \"%1\" under decimals; %2 has these columns: %3. Correct it there.")
          .arg(factOf(error, Fact::column), file, factOf(error, Fact::expected));
    return ErrorWords::tr("%1 has no column \"%2\".%3 Choose one of its columns.")
        .arg(file, factOf(error, Fact::column), expectedOf(error));
  case ErrorCode::mappingInvalid:
    return ErrorWords::tr("The mapping does not hold at \"%1\".%2 Change it and try again.")
        .arg(factOr(error, Fact::name, ErrorWords::tr("one of its parts")), detailOf(error));
  case ErrorCode::jsonInvalid:
    return ErrorWords::tr("%1%2 is not valid JSON.%3 Correct it and try again.")
        .arg(file, positionOf(error), detailOf(error));
  case ErrorCode::formatUnknown:
    if (error.fact(Fact::value) == "map")
      return ErrorWords::tr(
                 "%1 holds a map (%2) and no feedback. Bring it in as a map: File, Import map; on the command "
                 "line import-map.")
          .arg(file, factOf(error, Fact::name));
    if (const auto known = foreignFileText(error.fact(Fact::value)); !known.isEmpty())
      return ErrorWords::tr("%1 cannot be read here. %2").arg(file, known);
    return ErrorWords::tr("The format of %1 is not known.%2 For feedback use CSV, TSV, Excel (.xlsx) or OpenDocument "
                          "(.ods), and for maps one of the formats that are offered.")
        .arg(file, detailOf(error));
  case ErrorCode::imageUnreadable:
    return ErrorWords::tr("%1 cannot be taken as an image.%2 Save it as PNG or JPEG with at most 4000 pixels a side, "
                          "and try again.")
        .arg(file, detailOf(error));
  case ErrorCode::alreadyImported:
    return ErrorWords::tr("%1 was imported already, as source %2. Remove that source first to import it again.")
        .arg(file, factOf(error, Fact::value));
  case ErrorCode::everyRecordRejected:
    return ErrorWords::tr(
               "Every record of %1 was rejected, so nothing was imported.%2 Check the scales in the mapping.")
        .arg(file, detailOf(error));
  case ErrorCode::syntaxError:
    if (!error.fact(Fact::name).empty())
      return ErrorWords::tr("%1%2 ends too early: it is %3 whose end is missing. Get the whole file and try again.")
          .arg(file, positionOf(error), factOf(error, Fact::name));
    return ErrorWords::tr("%1%2 cannot be understood.%3 Correct it there and try again.")
        .arg(file, positionOf(error), detailOf(error));
  default: return {};
  }
}

QString otherSentence(const Error& error) {
  switch (error.code) {
  case ErrorCode::notEnoughData:
    return ErrorWords::tr("There are not enough data for this.%1 Import more responses.").arg(detailOf(error));
  case ErrorCode::filterLeavesNothing:
    return ErrorWords::tr("The filter leaves nothing: %1. There is %2. Choose a wider one.")
        .arg(factOr(error, Fact::name, ErrorWords::tr("no response fits it")),
             factOr(error, Fact::expected, ErrorWords::tr("other feedback")));
  case ErrorCode::outOfMemory:
    return ErrorWords::tr(
               "There is not enough memory for this.%1 Nothing was changed. Close other programs, or take less "
               "at a time.")
        .arg(detailOf(error));
  case ErrorCode::snapshotNotKept:
    return ErrorWords::tr("No snapshot of %1 could be kept beforehand, so nothing was changed.%2 %3")
        .arg(fileOf(error), detailOf(error),
             wholePaths ? ErrorWords::tr("Free some space, or go on without one (--no-snapshot).")
                        : ErrorWords::tr("Free some space, or go on without one."));
  case ErrorCode::usage:
    return ErrorWords::tr("The command is not understood.%1 Run \"throughline --help\" to see what it takes.")
        .arg(detailOf(error));
  case ErrorCode::cancelled: return ErrorWords::tr("Cancelled. Nothing was changed.");
  case ErrorCode::notSupported:
    if (!factOf(error, Fact::path).isEmpty())
      return ErrorWords::tr("%1%2 holds what is not supported: %3. Save it without that and try again.")
          .arg(fileOf(error), positionOf(error), thingOf(error));
    return ErrorWords::tr("%1 is not supported. Use one of the other ways.").arg(thingOf(error));
  case ErrorCode::internal:
    return ErrorWords::tr("Something unforeseen went wrong.%1 Try again; if it stays, please report it as a defect.")
        .arg(detailOf(error));
  default: return {};
  }
}

} // namespace

void nameFilesByWholePath() {
  wholePaths = true;
}

QString sentence(const Error& error) {
  switch (error.code) {
  case ErrorCode::titleEmpty:
  case ErrorCode::textTooLong:
  case ErrorCode::notFound:
  case ErrorCode::scriptEditRefused:
  case ErrorCode::ambiguousTitle:
  case ErrorCode::alreadyExists:
  case ErrorCode::valueNotAllowed:
  case ErrorCode::lastOfItsKind:
  case ErrorCode::nothingToUndo:
  case ErrorCode::nothingToRedo:
  case ErrorCode::documentInvalid: return editingSentence(error);
  case ErrorCode::fileNotFound:
  case ErrorCode::fileExists:
  case ErrorCode::fileNotReadable:
  case ErrorCode::fileNotWritable:
  case ErrorCode::diskFull:
  case ErrorCode::tooLarge:
  case ErrorCode::storageFailed: return accessSentence(error);
  case ErrorCode::notAWorkspace:
  case ErrorCode::workspaceNewer:
  case ErrorCode::workspaceDamaged:
  case ErrorCode::workspaceHostile:
  case ErrorCode::workspaceLocked:
  case ErrorCode::workspaceReadOnly:
  case ErrorCode::workspaceMoved:
  case ErrorCode::recordDamaged:
  case ErrorCode::recordNewer:
  case ErrorCode::revisionNotFound:
  case ErrorCode::sourceNotFound: return workspaceSentence(error);
  case ErrorCode::encodingUnknown:
  case ErrorCode::quoteNotClosed:
  case ErrorCode::noRecords:
  case ErrorCode::columnNotFound:
  case ErrorCode::mappingInvalid:
  case ErrorCode::noScoreFound:
  case ErrorCode::jsonInvalid:
  case ErrorCode::imageUnreadable:
  case ErrorCode::formatUnknown:
  case ErrorCode::alreadyImported:
  case ErrorCode::everyRecordRejected:
  case ErrorCode::syntaxError: return readingSentence(error);
  case ErrorCode::notEnoughData:
  case ErrorCode::filterLeavesNothing:
  case ErrorCode::outOfMemory:
  case ErrorCode::snapshotNotKept:
  case ErrorCode::usage:
  case ErrorCode::cancelled:
  case ErrorCode::notSupported:
  case ErrorCode::internal: return otherSentence(error);
  }
  return otherSentence(failure(ErrorCode::internal));
}

QString repairSentence(const QString& path) {
  return ErrorWords::tr(
             "\"%1\" held notes or steps that shared an id, which an earlier version let happen. Each has an id of "
             "its own now; nothing else was changed. The version before is in the history.")
      .arg(QFileInfo(path).fileName());
}

} // namespace throughline::ui
