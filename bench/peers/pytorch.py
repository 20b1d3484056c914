import torch


def setup(threads):
    torch.set_num_threads(threads)
    capability = torch.backends.cpu.get_cpu_capability()
    return {"version": torch.__version__, "note": f"{capability}, {torch.get_num_threads()} threads"}
