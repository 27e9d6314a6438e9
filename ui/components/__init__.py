"""Small widgets of the house. Each follows the language, the theme and the text zoom by itself.

Words handed in are the screen's own, already translated: set them again on LanguageChange.
A widget whose class is `Live` calls its `words()` then and `colours()` when the theme changes.

chip         Chip(text, tone, Sign); say(text, tone, sign). Tones: late today soon calm good bad
             accent plain. paint_chip() for delegates.
due_chip     DueChip(Timing|None, date|None); show_due(timing, due). due_cell(timing, due) -> Cell,
             due_bar(timing) -> "late"|"today"|"", due_words(), finished_words(Finished).
card         Card(title, flush=False): .body (layout), .head (right of the title); set_title().
label        Label(text, kind, wrap=False): BODY STRONG MUTED HEADING TITLE FIGURE ERROR ALARM COLUMN.
buttons      Button(text, PRIMARY|SECONDARY|DANGER|QUIET, key_hint); clicked.
field        TextField(label, placeholder, figures): changed(str), left(); text(), set_text().
             All fields: set_label, set_hint(words, good=), set_error(words), error(),
             set_read_only, .edit.
date_field   DateField(label): changed(date|None), left(); value(), set_value(), is_readable().
choice_field ChoiceField(label, [Choice(key, text, detail, also)]): changed(key|None); value(),
             set_value(key), set_choices().
text_area    TextArea(label, lines=3): changed(str), left(); text(), set_text().
counters     Counters(): show_counters([Counter(key, words, figure, Sign, ink)]), chosen(key|None).
cells        Cell(text, below, tone, sign, bold, muted); Column(key, title(), cell(row), width,
             stretch, align, sortable); widths DUE_WIDTH NUMBER_WIDTH DATE_WIDTH PERSON_WIDTH.
queue_table  QueueTable(columns, key_of, fetch(keys, answer), bar_of=, name=): chosen(key|None),
             opened(key), sort_asked(column, descending); .model.show_first(rows), then
             .model.show_keys(keys); .model.refresh(); choose(key), choose_first(), current_key(),
             current_row(), show_sorted(column), set_empty(widget).
why_box      WhyBox(pick): show_why(WhyThisDate|None, event). pick is Languages.pick.
timeline     Timeline(): show_steps([TimelineStep(key, code, name, Passed, on, who, due, timing,
             finished, note)]); chosen(key).
process_picture  ProcessPicture(pick): show_process(ProcedureVersion, marks_of(case, today,
             calendar)); chosen(step code); zoom_in/zoom_out/fit_width; print_to(device, title),
             save_pdf(path, title). print_process() prints without a widget.
score_buttons ScoreButtons(values, anchors=, not_applicable=, name=): scored(str|None),
             looked_at(anchor); press(value) for the screen's digit keys, take_back(), value(),
             set_value(); NOT_APPLICABLE.
marks_plot   MarksPlot(DOTS|RANGE): show_lines([MarksLine(name, shares, median, figure, spread)]).
scan_view    ScanView(work): show_scan(bytes|Path, title, key), prepare(key, bytes|Path), clear(),
             show_marks([ScanMark(Region, name)]), show_region(page, left, top, width, height),
             mark_region(done), page_down/up, zoom_in/out, fit_width, fit_page, zoom_to_region,
             rotate, invert, go_to(page); page_changed(page, count), zoom_changed(percent),
             failed(ScanFault), opened(). scan_place: Region in ten-thousandths of the upright page.
scan_panel   ScanPanel(work, settings=): show_tabs([ScanTab(key, name)], current), show_scan(bytes,
             title), .view, add_tool(widget), step(by), accept_files(); actions_here() for the
             screen's own; tab_chosen(key) asks for the bytes, files_dropped([Path]).
drop_zone    DropZone(): files_dropped([Path]), browse_asked().
dossier_head DossierHead(): show_line(name, about, timing, due); asked().
fact         Fact(): say(label, value, below, ink=), text().
late_reason  LateReason(): ask(words), text(), put_away(): the reason of a delay, asked in place.
paper_desk   PaperDesk(work, settings, form): list, paper and form; .rows .head .main .saving
             .empty; show_rows(rows, chosen), show_paper(paper).
paper_words  row_name, short_due, procedure_words, kind_words, method_words and others.
radio_field  RadioField(label): set_choices([(key, words)]), value(), set_value(); changed(key).
tick         Tick(text), Round(text): QCheckBox and QRadioButton painted by the house.
empty_state  EmptyState(title, words, action=, sign=): say(), acted().
banner       Banner(): tell(ERROR|WARNING|NOTICE|GOOD, title, words, action=, lasting=),
             dismiss(), text(); acted(), dismissed().
person_badge PersonBadge(name, faint=). initials(name).
segmented    Segmented([(key, words)], name=, look=BOXES|PILLS): chosen(key); value(), set_value(),
             set_choices().
check_row    CheckRow(CheckItem(CheckState, title, below, right)): clicked; show_item(); checkable.
fitting_grid FittingGrid(widgets, counts=(3, 2, 1)): equal columns, as many as there is room for.
row_list     RowList(name): show_rows([ListRow(key, title, below, lead, badge, after, chip, tone, sign,
             faint, checked)]); chosen(key|None), opened(key), ticked(key), moved(key, place);
             choose(key), current_key(), set_movable(bool).
dialog       Sheet(title, words, action=, danger=): .body; accepted, rejected; allow(allowed=).
signs, mark  Sign: LATE TODAY SOON DONE WARN OPEN NOW ALERT PAGE PLUS CROSS; Mark(sign, ink, size).
style        colour(token), tone(name), font(size, bold=, tabular=), px(), Live: for painters.
"""
