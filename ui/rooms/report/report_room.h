#pragma once

#include "core/insight/analysis.h"
#include "core/report/report_plan.h"
#include "ui/session/room.h"

#include <QImage>

#include <functional>
#include <vector>

namespace throughline::ui {

struct ReportChoice;
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
  void preview(const ReportChoice& choice, std::function<void(const std::vector<QImage>&)> shown);
  void print(const ReportChoice& choice);
  void writeChoice(const QString& path, const ReportChoice& choice);
  ReportRequest requestFor(const ReportChoice& choice, const insight::Analysis& analysis) const;
  void writePdf(const QString& path, const ReportRequest& request);
};

} // namespace throughline::ui
