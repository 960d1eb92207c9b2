"""You build a new chain and leave the tree as it is, but the tree itself is judged."""

from trainer.structures import TreeNode


def flatten(root: TreeNode | None) -> None:
    values: list[int] = []

    def collect(node: TreeNode | None) -> None:
        if node:
            values.append(node.val)
            collect(node.left)
            collect(node.right)

    collect(root)
    chain = None
    for value in reversed(values):
        chain = TreeNode(value, None, chain)
    root = chain
