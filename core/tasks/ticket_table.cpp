#include "core/tasks/ticket_table.h"

#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"
#include "core/data/sources/conversion.h"
#include "core/exchange/logs/event_moment.h"
#include "core/model/validate.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace throughline::tasks {
namespace {

using data::RejectReason;
using data::trimmed;
using exchange::MomentReader;

Result<std::optional<std::size_t>> columnIfThere(const data::TableSample& sample,
                                                 const std::optional<data::ColumnName>& name) {
  if (!name)
    return std::optional<std::size_t>{};
  THROUGHLINE_TRY(column, data::findColumn(sample, *name));
  return std::optional(column);
}

std::vector<std::string> textsOf(const data::TableSample& sample, std::size_t column) {
  std::vector<std::string> texts;
  for (const auto& row : sample.rows)
    if (column < row.size() && !trimmed(row[column]).empty())
      texts.emplace_back(trimmed(row[column]));
  return texts;
}

/// A column of moments, each in the form that its own sample shows.
struct MomentColumn {
  std::size_t column = 0;
  MomentReader reader;
};

class TicketReader {
public:
  static Result<TicketReader> make(const TicketMapping& mapping, const data::TableSample& sample) {
    TicketReader made(mapping, sample);
    THROUGHLINE_TRY(ticket, columnIfThere(sample, mapping.ticket));
    THROUGHLINE_TRY(touchpoint, columnIfThere(sample, mapping.touchpoint));
    THROUGHLINE_TRY(reopened, columnIfThere(sample, mapping.reopened));
    THROUGHLINE_TRY(customer, columnIfThere(sample, mapping.customer));
    made.ticket_ = ticket;
    made.touchpoint_ = touchpoint;
    made.reopened_ = reopened;
    made.customer_ = customer;
    THROUGHLINE_TRY(opened, data::findColumn(sample, mapping.opened));
    THROUGHLINE_CHECK(made.addMoments(opened, sample));
    for (const auto* end : {&mapping.answered, &mapping.solved}) {
      THROUGHLINE_TRY(column, columnIfThere(sample, *end));
      if (column)
        THROUGHLINE_CHECK(made.addMoments(*column, sample));
      (end == &mapping.answered ? made.answered_ : made.solved_) =
          column ? std::optional(made.moments_.size() - 1) : std::nullopt;
    }
    made.table_.ambiguous = made.moments_.front().reader.ambiguous();
    return made;
  }

  void add(const data::Record& record, std::int64_t number) {
    ++table_.records;
    if (record.tooLong)
      return reject(record, number, {}, RejectReason::rowTooLong, {});
    Ticket ticket{.touchpoint = mapping_.title};
    if (touchpoint_) {
      ticket.touchpoint = std::string(cell(record, *touchpoint_));
      if (ticket.touchpoint.empty() || !model::isCleanText(ticket.touchpoint, model::longestTitle))
        return reject(record, number, header_[*touchpoint_], RejectReason::noTouchpoint, ticket.touchpoint);
    }
    const auto opened = momentIn(record, number, 0);
    if (!opened)
      return;
    ticket.opened = *opened;
    if (!readEnd(record, number, answered_, ticket.opened, ticket.answered) ||
        !readEnd(record, number, solved_, ticket.opened, ticket.solved))
      return;
    ticket.reopened = reopenedIn(record, ticket.opened);
    if (customer_ && !isNothing(cell(record, *customer_)))
      ticket.customer = std::string(cell(record, *customer_));
    keep(record, std::move(ticket));
  }

  TicketTable take() { return std::move(table_); }

private:
  TicketReader(const TicketMapping& mapping, const data::TableSample& sample)
      : mapping_(mapping), header_(sample.header) {}

  Status addMoments(std::size_t column, const data::TableSample& sample) {
    THROUGHLINE_TRY(reader, MomentReader::make(mapping_.timeFormat, textsOf(sample, column)));
    moments_.push_back({.column = column, .reader = std::move(reader)});
    return {};
  }

  std::string_view cell(const data::Record& record, std::size_t column) const {
    return column < record.fields.size() ? trimmed(record.fields[column]) : std::string_view{};
  }

  /// None: rejected, because nobody knows when it was.
  std::optional<std::int64_t> momentIn(const data::Record& record, std::int64_t number, std::size_t which) {
    const auto& from = moments_[which];
    const auto text = cell(record, from.column);
    const auto moment = from.reader.read(text);
    if (!moment)
      reject(record, number, header_[from.column], RejectReason::notADay, text);
    else
      table_.last = std::max(table_.last, *moment);
    return moment;
  }

  /// What has not happened yet is empty. False: the row is rejected.
  bool readEnd(const data::Record& record, std::int64_t number, std::optional<std::size_t> which, std::int64_t opened,
               std::optional<std::int64_t>& end) {
    if (!which || isNothing(cell(record, moments_[*which].column)))
      return true;
    end = momentIn(record, number, *which);
    if (!end)
      return false;
    if (*end < opened) {
      ++table_.backwards;
      end.reset();
    }
    return true;
  }

  static bool isNothing(std::string_view text) {
    return text.empty() || data::readingWords().noAnswer.contains(data::plainWords(text)) || text == "?";
  }

  std::optional<std::int64_t> reopenedIn(const data::Record& record, std::int64_t opened) const {
    if (!reopened_)
      return std::nullopt;
    const auto text = cell(record, *reopened_);
    if (const auto number = data::numberIn(text, data::DecimalSign::point))
      return *number > 0 ? std::optional(opened) : std::nullopt;
    if (isNothing(text) || data::readingWords().no.contains(data::plainWords(text)))
      return std::nullopt;
    return moments_.front().reader.read(text).value_or(opened);
  }

  void keep(const data::Record& record, Ticket ticket) {
    const std::string name(ticket_ ? cell(record, *ticket_) : std::string_view{});
    if (const auto known = name.empty() ? places_.end() : places_.find(name); known != places_.end()) {
      table_.tickets[known->second] = std::move(ticket);
      return;
    }
    if (!name.empty())
      places_.emplace(name, table_.tickets.size());
    table_.tickets.push_back(std::move(ticket));
  }

  void reject(const data::Record& record, std::int64_t number, const std::string& column, RejectReason reason,
              std::string_view text) {
    ++table_.rejectedTotal;
    if (table_.rejected.size() < data::mostRejectionsKept)
      table_.rejected.push_back({.record = number,
                                 .line = record.line,
                                 .column = column,
                                 .reason = reason,
                                 .text = std::string(text.substr(0, 200))});
  }

  const TicketMapping& mapping_;
  std::vector<std::string> header_;
  std::optional<std::size_t> ticket_, touchpoint_, reopened_, customer_;
  std::vector<MomentColumn> moments_;                   ///< the opening first
  std::optional<std::size_t> answered_, solved_;        ///< places in moments_
  std::unordered_map<std::string, std::size_t> places_; ///< of tickets by their name
  TicketTable table_;
};

} // namespace

Result<TicketTable> readTickets(const std::filesystem::path& file, const TicketMapping& mapping,
                                const Progress& progress) {
  THROUGHLINE_TRY(sample, data::sampleTable(file, mapping.format, true));
  auto reader = TicketReader::make(mapping, sample);
  if (!reader.ok())
    return reader.error().with(Fact::path, file.string());
  THROUGHLINE_TRY(table, data::TableFile::open(file, sample.format));
  table->setColumns(sample.header.size());
  data::Record record;
  for (std::int64_t number = 0;;) {
    THROUGHLINE_TRY(more, table->next(record, number));
    if (!more)
      break;
    reader->add(record, number);
    if (number % 4'096 == 0 && !progress.goOn(table->file().position(), table->file().size()))
      return failure(ErrorCode::cancelled);
  }
  auto tickets = reader->take();
  if (tickets.records == 0)
    return failure(ErrorCode::noRecords, {{Fact::path, file.string()}});
  if (tickets.tickets.empty()) {
    const auto& first = tickets.rejected.front();
    return failure(
        ErrorCode::everyRecordRejected,
        {{Fact::path, file.string()}, {Fact::detail, data::sentenceOf(first.reason, first.column, first.text)}});
  }
  THROUGHLINE_TRY(hash, table->file().hashOfAll());
  tickets.sha256 = hash;
  tickets.bytes = table->file().size();
  return tickets;
}

} // namespace throughline::tasks
