"""You join the numbers of all paths to one number instead of adding them."""

from trainer.structures import TreeNode


def sum_numbers(root: TreeNode | None) -> int:
    def paths(node: TreeNode | None, digits: str) -> list[str]:
        if node is None:
            return []
        digits += str(node.val)
        return paths(node.left, digits) + paths(node.right, digits) or [digits]

    return int("".join(paths(root, "")))
