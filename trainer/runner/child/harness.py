"""The door of the child: run as ``python -s -P -S -X utf8 harness.py DESCRIPTOR ROOT``.

The program's folder ``ROOT`` is on ``sys.path`` only while the child's own modules are imported
(and compiled, the first time); the learner's code finds ``trainer.structures`` among them.
"""

import sys


def main(descriptor: int, root: str) -> None:
    """Do the job on stdin, tell ``descriptor`` what came of it, and end the process."""
    sys.path.append(root)
    from trainer.runner.child.work import work

    sys.path.remove(root)
    sys.dont_write_bytecode = True
    work(descriptor)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
