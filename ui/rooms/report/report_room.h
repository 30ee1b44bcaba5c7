#pragma once

#include "core/insight/analysis.h"
#include "core/report/report_plan.h"
#include "ui/session/room.h"

namespace throughline::ui {

struct ReportRequest;

/// The map and what the data say of it, for people who read paper.
class ReportRoom final : public Room {
  Q_OBJECT

public:
  using Room::Room;
  std::vector<ActionRow> actions() override;
  void exportPdfTo(const QString& path, model::MapId map, report::PageSize pageSize);

Q_SIGNALS:
  void exported(const QString& path);

private:
  void exportPdf();
  void planReport(const QString& path, model::MapId map, report::PageSize pageSize, const insight::Analysis& analysis);
  void writePdf(const QString& path, const ReportRequest& request);
};

} // namespace throughline::ui
