"""Build until the inorder value at which a subtree stops, without a dictionary.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    unused_roots = preorder[::-1]
    unused = inorder[::-1]

    def build(stop: int | None) -> TreeNode | None:
        if not unused or unused[-1] == stop:
            return None
        node = TreeNode(unused_roots.pop())
        node.left = build(node.val)
        unused.pop()
        node.right = build(stop)
        return node

    return build(None)
