"""Write both trees as strings with marks and search one in the other.

Time: O(n + m) with a linear string search. Space: O(n + m).
"""

from trainer.structures import TreeNode


def is_subtree(root: TreeNode | None, part: TreeNode | None) -> bool:
    return written(part) in written(root)


def written(root: TreeNode | None) -> str:
    tokens: list[str] = []

    def write(node: TreeNode | None) -> None:
        if node is None:
            tokens.append("#")
            return
        tokens.append(f"({node.val})")
        write(node.left)
        write(node.right)

    write(root)
    return "".join(tokens)
