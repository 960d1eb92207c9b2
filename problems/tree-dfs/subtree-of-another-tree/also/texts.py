"""Write both trees as texts and look for the part's in the other: O(m + n) time and space."""

from trainer.structures import TreeNode


def is_subtree(root: TreeNode | None, part: TreeNode | None) -> bool:
    return as_text(part) in as_text(root)


def as_text(root: TreeNode | None) -> str:
    tokens: list[str] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        tokens.append(f"({node.val})" if node else "#")
        if node:
            waiting += [node.right, node.left]
    return "".join(tokens)
