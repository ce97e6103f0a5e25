"""growth_test.py GROWTH: how matching grows with the claims."""
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1] / "support"))
from growth import grows_slowly, require_valgrind

require_valgrind()
sys.exit(not grows_slowly("match", lambda claims: [sys.argv[1], claims], 500))
