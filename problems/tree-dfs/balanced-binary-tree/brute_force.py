"""Write each node as its path from the root; at each, measure both sides over all paths.

Time: O(n² · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


def is_balanced(root: TreeNode | None) -> bool:
    pairs = [("", root)]
    for path, node in pairs:
        if node:
            pairs += [(path + "L", node.left), (path + "R", node.right)]
    paths = [path for path, node in pairs if node]

    def height(top: str) -> int:
        return max((len(path) - len(top) + 1 for path in paths if path.startswith(top)), default=0)

    return all(abs(height(path + "L") - height(path + "R")) <= 1 for path in paths)
