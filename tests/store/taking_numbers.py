"""A process of its own that takes numbers: `python -m tests.store.taking_numbers URL SEED`."""

import sys

from tests.store.place import Place
from tests.store.test_concurrency import take_numbers

if __name__ == "__main__":
    place = Place(sys.argv[1])
    for number in take_numbers(place, place.store, int(sys.argv[2])):
        sys.stdout.write(f"{number}\n")
    place.close()
