"""Finds the cards of a map by their accessible names, and presses one. Started by accessible_window.sh."""
import subprocess
import sys

from at_spi import Atspi, application, expect, find, until


def main():
    program, workspace = sys.argv[1:]
    running = subprocess.Popen([program, workspace])
    try:
        Atspi.init()
        app = until("the program", application)
        window = until("the window", lambda: find(app, Atspi.Role.FRAME, "support.journey - Throughline"))
        table = until("the map", lambda: find(window, Atspi.Role.TABLE, "Journey map"))
        expect(table.get_table_iface().get_n_columns() == 2, "one column for each step")
        expect(table.get_table_iface().get_n_rows() == 2, "one row for each lane")
        expect(table.get_table_iface().get_column_description(0) == "Contact", "columns carry the names of stages")
        expect(table.get_table_iface().get_row_description(0) == "Touchpoints", "rows carry the names of lanes")
        cell = until("the card", lambda: find(table, Atspi.Role.TABLE_CELL, "Helpdesk call"))
        expect(cell.get_description() == "reactive service, phone", "the card's description, not " + repr(cell.get_description()))
        expect(find(table, Atspi.Role.TABLE_CELL, "Order a part").get_description() == "proactive experience", "the other card's description")
        expect(find(table, Atspi.Role.TABLE_CELL, "Empty, Contact, Emotion") is not None, "an empty cell is named")
        expect(table.get_table_iface().get_accessible_at(0, 0).get_name() == "Helpdesk call", "the cell stands where it should")
        action = cell.get_action_iface()
        expect(action.get_n_actions() > 0 and action.do_action(0), "a card can be pressed")
        until("the selected card", lambda: cell.get_state_set().contains(Atspi.StateType.SELECTED))
        until("the card's title in the inspector", lambda: find(window, Atspi.Role.TEXT, "Title"))
        print("found the cards by name")
    finally:
        running.terminate()
        running.wait(20)


main()
