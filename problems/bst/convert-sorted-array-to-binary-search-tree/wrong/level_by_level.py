"""You fill the tree level by level in the order of the list, which is balanced but no search
tree."""

from trainer.structures import TreeNode


def sorted_to_tree(nums: list[int]) -> TreeNode | None:
    nodes = [TreeNode(value) for value in nums]
    for place, node in enumerate(nodes):
        left, right = 2 * place + 1, 2 * place + 2
        node.left = nodes[left] if left < len(nodes) else None
        node.right = nodes[right] if right < len(nodes) else None
    return nodes[0]
