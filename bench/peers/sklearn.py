import pandas
import sklearn


def setup(threads):
    return {"version": sklearn.__version__, "note": f"pandas {pandas.__version__}"}
