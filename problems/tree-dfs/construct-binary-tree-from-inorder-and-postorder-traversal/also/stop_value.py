"""Build until a value in order says that the side is finished, without a dictionary.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def build_tree(inorder: list[int], postorder: list[int]) -> TreeNode | None:
    roots = postorder.copy()
    ends = inorder.copy()

    def build(stop: int | None) -> TreeNode | None:
        if not ends or ends[-1] == stop:
            return None
        node = TreeNode(roots.pop())
        node.right = build(node.val)
        ends.pop()
        node.left = build(stop)
        return node

    return build(None)
