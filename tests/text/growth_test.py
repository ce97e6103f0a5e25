"""growth_test.py GROWTH: how the grammar grows with its text, in both languages."""
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1] / "support"))
from growth import grows_slowly, require_valgrind

require_valgrind()
sys.exit(not all([grows_slowly(language, lambda size, it=language: [sys.argv[1], it, size], 150)
                  for language in ("id", "en")]))
