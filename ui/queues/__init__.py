"""Lists of dossiers: what a line says in words, its columns, and how the lines are read.

books     Books: catalogues, people, calendar that the words are taken from; read_books(office,
          actor) reads them in the worker.
words     step_words, task_words, ending_words, sheets_words: a step and its state, in short.
lines     Lines(languages): timing, bar and the columns of a queue.
reader    LineReader(desk): the first lines at once, then the ids of all, then what is seen.
search_field  SearchField: narrows a list; Down goes on to it, Esc empties it.
arrival   Arrival(view): gives the keyboard to a list once it is read.
"""
