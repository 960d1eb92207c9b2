"""You meet the leaves level by level, but a high leaf on the right then comes before a deep one
on the left."""

from trainer.structures import TreeNode


def leaf_similar(first: TreeNode | None, second: TreeNode | None) -> bool:
    return leaves(first) == leaves(second)


def leaves(root: TreeNode | None) -> list[int]:
    found = []
    nodes = [root]
    for node in nodes:
        if node:
            if not node.left and not node.right:
                found.append(node.val)
            nodes += [node.left, node.right]
    return found
